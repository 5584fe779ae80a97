using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Products;

internal sealed class ProductionSeasonMonthConfiguration : IEntityTypeConfiguration<ProductionSeasonMonth>
{
    public void Configure(EntityTypeBuilder<ProductionSeasonMonth> builder)
    {
        builder.ToView("production_season_month");
        builder.HasKey(row => new { row.ProductionSeasonId, row.Month });
    }
}
