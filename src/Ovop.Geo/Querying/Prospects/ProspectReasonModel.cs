using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Prospects;

/// <summary>The rows of a <see cref="ProspectReasonSource"/> as an entity; what they rest on, by the keys that they hold.</summary>
public static class ProspectReasonModel
{
    /// <summary>The columns that hold keys, with the entity whose keys they are.</summary>
    public static IReadOnlyList<(string Column, string Entity)> Held { get; } =
    [
        (ProspectReason.Villages, nameof(Village)),
        (ProspectReason.Products, nameof(Product)),
        (ProspectReason.Suitabilities, nameof(LandSuitability)),
        (ProspectReason.MarketAccesses, nameof(MarketAccess)),
        (ProspectReason.Assistances, nameof(Assistance)),
    ];

    public static EntityModel Create()
    {
        var place = SourceColumn.Of(ProspectReason.Place, "place", ValueKind.Integer, typeof(int));
        var reason = new EntityModel(
            typeof(ProspectReason),
            SqlName.Quote("prospect_reason"),
            [
                place,
                SourceColumn.Of(ProspectReason.Kind, "kind", ValueKind.Text, typeof(string)),
                SourceColumn.Of(ProspectReason.Strength, "strength", ValueKind.Float, typeof(double)),
                SourceColumn.Of(ProspectReason.Weight, "weight", ValueKind.Float, typeof(double)),
                SourceColumn.Of(ProspectReason.Share, "share", ValueKind.Float, typeof(double)),
                SourceColumn.Of(ProspectReason.Count, "count", ValueKind.Integer, typeof(int)),
                SourceColumn.Of(ProspectReason.NearestKm, "nearest_km", ValueKind.Float, typeof(double), isNullable: true),
                SourceColumn.Of(ProspectReason.Vetoes, "vetoes", ValueKind.Boolean, typeof(bool)),
                SourceColumn.Of(ProspectReason.Detail, "detail", ValueKind.Text, typeof(string), isNullable: true),
                SourceColumn.Of(ProspectReason.WithinKm, "within_km", ValueKind.Float, typeof(double)),
                SourceColumn.Of(ProspectReason.Villages, "villages", ValueKind.Text, typeof(string)),
                SourceColumn.Of(ProspectReason.Products, "products", ValueKind.Text, typeof(string)),
                SourceColumn.Of(ProspectReason.Suitabilities, "suitabilities", ValueKind.Text, typeof(string)),
                SourceColumn.Of(ProspectReason.MarketAccesses, "accesses", ValueKind.Text, typeof(string)),
                SourceColumn.Of(ProspectReason.Assistances, "assistances", ValueKind.Text, typeof(string)),
            ],
            [place]);
        reason.SetRelations([]);
        return reason;
    }
}
