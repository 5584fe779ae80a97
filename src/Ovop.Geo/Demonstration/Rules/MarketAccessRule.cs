using Ovop.Geo.Demonstration.Sheets;
using Ovop.Geo.Demonstration.World;

namespace Ovop.Geo.Demonstration.Rules;

/// <summary>How products reach buyers: the better one fares, the further. Some clusters sell together, regencies agree with retailers.</summary>
internal sealed class MarketAccessRule : IDemonstrationRule
{
    private static readonly string[] Countries = ["JP", "SG", "MY", "NL", "AU", "AE"];

    public void Apply(DemonstrationWorld world, DemonstrationSheets sheets)
    {
        foreach (var product in world.Products)
        {
            AddOf(product, world, sheets);
        }

        foreach (var cluster in world.Clusters.Where(cluster => world.Is("cluster-market", cluster.Slug)))
        {
            var kind = world.Roll("cluster market kind", cluster.Slug).Of([MarketAccessKind.National, MarketAccessKind.National, MarketAccessKind.Export]);
            Add(kind, cluster.Slug, ("product_cluster", cluster.Slug), world, sheets);
        }

        foreach (var regency in world.Regencies)
        {
            Add(MarketAccessKind.RetailAgreement, $"demo-regency-{regency.Replace('.', '-')}", ("regency", regency), world, sheets);
        }
    }

    private static void AddOf(InventedProduct product, DemonstrationWorld world, DemonstrationSheets sheets)
    {
        foreach (var (kind, share) in KindsOf(product).Where(kind => world.Is(kind.Share, product.Slug)))
        {
            Add(kind, product.Slug, ("product", product.Slug), world, sheets);
        }
    }

    private static IEnumerable<(MarketAccessKind Kind, string Share)> KindsOf(InventedProduct product) => product.Development switch
    {
        ProductDevelopment.Developed =>
        [
            (MarketAccessKind.Local, "market-local"),
            (MarketAccessKind.RetailAgreement, "market-retail"),
            (MarketAccessKind.National, "market-national"),
            (MarketAccessKind.Export, product.Flagship is null ? "market-export-other" : "market-export-flagship"),
        ],
        ProductDevelopment.Struggling => [(MarketAccessKind.Local, "struggling-local")],
        _ => [],
    };

    private static void Add(
        MarketAccessKind kind, string key, (string Column, string Key) subject, DemonstrationWorld world, DemonstrationSheets sheets)
    {
        var slug = $"{key}-{kind.ToString().ToLowerInvariant()}";
        sheets.State(
            "market_accesses.csv",
            "where it is sold.",
            ("slug", slug), ("kind", kind),
            ("country", kind == MarketAccessKind.Export ? world.Roll("country", slug).Of(Countries) : null),
            ("agency", kind == MarketAccessKind.RetailAgreement ? world.Roll("retailer", slug).Of(AgencyRule.Retailers) : null),
            ("product", KeyIn("product", subject)), ("product_cluster", KeyIn("product_cluster", subject)),
            ("regency", KeyIn("regency", subject)),
            ("name", kind == MarketAccessKind.Local ? world.Say("market", slug).Text : null),
            ("since_printed", $"{world.Roll("since", slug).Between(2019, 2025)}"));
    }

    private static string? KeyIn(string column, (string Column, string Key) subject) =>
        subject.Column == column ? subject.Key : null;
}
