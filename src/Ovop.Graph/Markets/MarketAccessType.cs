using Ovop.Geo.Markets;
using Ovop.Graph.Entities;
using Ovop.Graph.Labels;

namespace Ovop.Graph.Markets;

internal sealed class MarketAccessType : EntityType<MarketAccess>
{
    protected override void Configure(EntityDescriptor<MarketAccess> descriptor) => descriptor
        .Description("How something reaches buyers; its subject is a product, a cluster or a regency.")
        .List("marketAccesses")
        .Single("marketAccessBySlug", access => access.Slug)
        .Column(access => access.Slug, "A name for URLs and files; unique.")
        .Label(
            "The way to buyers, with country, partner or name where told: Ekspor (JP), Kerja sama ritel, Alfamart.",
            values => Words.MarketAccess(values[0]).Indonesian + (values.Has(1) ? $" ({values[1]})" : "") + (values.Has(2) ? $", {values[2]}" : "") + (values.Has(4) ? $", {values[4]}" : ""),
            values => Words.MarketAccess(values[0]).English + (values.Has(1) ? $" ({values[1]})" : "") + (values.Has(2) ? $", {(values.Has(3) ? values[3] : values[2])}" : "") + (values.Has(4) ? $", {values[4]}" : ""),
            access => access.Kind, access => access.Country, access => access.Agency!.Name, access => access.Agency!.NameEn, access => access.Name)
        .Column(access => access.Name, "What it is called, such as the name of a shop; null where it has none that is told.")
        .Column(access => access.Kind, "The way to buyers.")
        .Column(access => access.Country, "The country, as ISO 3166-1 alpha-2 code such as JP; null where no source tells.")
        .Column(access => access.SincePrinted, "Since when, as printed, such as May 2025; null where no source tells.")
        .Object(access => access.Agency, "The partner, such as a retailer; null where none is told.")
        .Object(access => access.Product, "The product that reaches buyers; null where the subject is another.")
        .Object(access => access.ProductCluster, "The cluster that reaches buyers; null where the subject is another.")
        .Object(access => access.Regency, "The regency whose products reach buyers; null where the subject is another.")
        .Sources(access => access.Claims, "What sources say of the market access.");
}
