using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Commodities;

internal sealed class CommodityConfiguration : IEntityTypeConfiguration<Commodity>
{
    public void Configure(EntityTypeBuilder<Commodity> builder)
    {
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_commodity_name", "name ~ '\\S'");
            table.HasCheckConstraint("ck_commodity_name_id", "name_id ~ '\\S'");
        });
        builder.HasIndex(commodity => commodity.Name).HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.HasIndex(commodity => commodity.NameId).HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.HasMany(commodity => commodity.Claims).WithOne().HasForeignKey(claim => claim.CommodityId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
