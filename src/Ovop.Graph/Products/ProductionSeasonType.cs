using Ovop.Geo.Products;
using Ovop.Graph.Entities;
using Ovop.Graph.Labels;

namespace Ovop.Graph.Products;

internal sealed class ProductionSeasonType : EntityType<ProductionSeason>
{
    protected override void Configure(EntityDescriptor<ProductionSeason> descriptor) => descriptor
        .Description("Months in which a product is made or harvested, and how much.")
        .List("productionSeasons")
        .Single("productionSeasonBySlug", season => season.Slug)
        .Column(season => season.Slug, "A name for URLs and files; unique.")
        .Label(
            "The months: Mei sampai Agustus.",
            values => Words.Months(values.Number(0), values.Number(1)).Indonesian,
            values => Words.Months(values.Number(0), values.Number(1)).English,
            season => season.FromMonth, season => season.ToMonth)
        .Column(season => season.FromMonth, "The first month, from 1 to 12.")
        .Column(season => season.ToMonth, "The last month, from 1 to 12; before the first where the season goes over the turn of the year.")
        .Column(season => season.Quantity, "How much a season brings, in unit; null where no source tells.")
        .Column(season => season.Unit, "What quantity counts, such as kg; never null beside it.")
        .Column(season => season.Year, "The year that the figures are of; null where they are of no single year.")
        .PlainList(season => season.Months, "Its months one by one, also over the turn of the year.")
        .Object(season => season.Product, "The product.")
        .Sources(season => season.Claims, "What sources say of the season.");
}
