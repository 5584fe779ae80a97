using Ovop.Geo.Products;
using Ovop.Graph.Entities;
using Ovop.Graph.Labels;

namespace Ovop.Graph.Products;

internal sealed class ProductionSeasonMonthType : EntityType<ProductionSeasonMonth>
{
    protected override void Configure(EntityDescriptor<ProductionSeasonMonth> descriptor) => descriptor
        .Description("A month of a season.")
        .Column(row => row.Month, "From 1 to 12.")
        .Label(
            "The month: Mei, May.",
            values => Words.Month(values.Number(0)).Indonesian, values => Words.Month(values.Number(0)).English,
            row => row.Month);
}
