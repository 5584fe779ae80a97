using Ovop.Geo.Markets;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Markets;

/// <summary>How things reach buyers.</summary>
internal static class MarketsFeature
{
    public static SchemaFeature Create() => new(
        [new MarketAccessType()],
        [
            EntityEnumType.Of<MarketAccessKind>(
                "A way to buyers.",
                (MarketAccessKind.Export, "Sold abroad."),
                (MarketAccessKind.RetailAgreement, "Sold by a chain of shops under an agreement."),
                (MarketAccessKind.National, "Sold across the country."),
                (MarketAccessKind.Local, "Sold nearby.")),
        ]);
}
