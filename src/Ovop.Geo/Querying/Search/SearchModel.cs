using System.Collections.Immutable;
using NetTopologySuite.Geometries;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Search;

/// <summary>
/// The rows of a <see cref="SearchSource"/> as an entity, with a relation to one for each kind, of which one leads
/// somewhere: so all beneath is read as that of any other row.
/// </summary>
public static class SearchModel
{
    /// <summary>The kinds with the entity that each is.</summary>
    public static ImmutableArray<(SearchKind Kind, string Entity)> Kinds { get; } =
    [
        (SearchKind.Village, nameof(Village)), (SearchKind.Product, nameof(Product)), (SearchKind.Producer, nameof(Producer)),
        (SearchKind.ProductCluster, nameof(ProductCluster)), (SearchKind.AgrotourismSite, nameof(AgrotourismSite)),
    ];

    /// <summary>The entity; its relations are called as the entities that they lead to.</summary>
    public static EntityModel Create(EntityModels models)
    {
        var relations = Relations(models);
        var kind = SourceColumn.Of(SearchMatch.Kind, "kind", ValueKind.Text, typeof(string));
        var key = SourceColumn.Of(SearchMatch.Key, "key", ValueKind.Text, typeof(string));
        var match = new EntityModel(
            typeof(SearchMatch),
            SqlName.Quote("search_match"),
            [
                kind,
                key,
                .. relations.Select(relation => relation.SourceColumns[0]),
                SourceColumn.Of(SearchMatch.Title, "title", ValueKind.Text, typeof(string)),
                SourceColumn.Of(SearchMatch.PlaceKind, "place_kind", ValueKind.Text, typeof(string), isNullable: true),
                SourceColumn.Of(SearchMatch.PlaceName, "place_name", ValueKind.Text, typeof(string), isNullable: true),
                SourceColumn.Of(SearchMatch.DistrictName, "district_name", ValueKind.Text, typeof(string), isNullable: true),
                SourceColumn.Of(SearchMatch.RegencyKind, "regency_kind", ValueKind.Text, typeof(string), isNullable: true),
                SourceColumn.Of(SearchMatch.RegencyName, "regency_name", ValueKind.Text, typeof(string), isNullable: true),
                SourceColumn.Of(SearchMatch.MatchedField, "matched_field", ValueKind.Text, typeof(string)),
                SourceColumn.Of(SearchMatch.MatchedText, "matched_text", ValueKind.Text, typeof(string)),
                SourceColumn.Of(SearchMatch.Score, "score", ValueKind.Float, typeof(double)),
                SourceColumn.Of(SearchMatch.DistanceMetres, "distance_metres", ValueKind.Float, typeof(double), isNullable: true),
                SourceColumn.Of(SearchMatch.Location, "location", ValueKind.Geometry, typeof(Point), isNullable: true),
            ],
            [kind, key]);
        match.SetRelations(relations);
        return match;
    }

    /// <summary>From rows of which each is something of one kind to what it is; called as the entities that they lead to.</summary>
    internal static ImmutableArray<EntityRelation> Relations(EntityModels models) =>
    [
        .. Kinds.Select(kind => models.For(kind.Entity)).Select(target => new EntityRelation
        {
            Name = target.Name,
            Target = target,
            IsList = false,
            IsRequired = false,
            HoldsTargetKey = true,
            SourceColumns = [KeyOf(target)],
            TargetColumns = target.Key,
        }),
    ];

    /// <summary>The column of a match that holds the key of what it is.</summary>
    internal static string KeyColumn(EntityModel target) => target.Name switch
    {
        nameof(Village) => "village_code",
        nameof(Product) => "product_id",
        nameof(Producer) => "producer_id",
        nameof(ProductCluster) => "product_cluster_id",
        nameof(AgrotourismSite) => "agrotourism_site_id",
        _ => throw new NotSupportedException($"A search does not find a {target.Name}."),
    };

    private static EntityColumn KeyOf(EntityModel target) => target.Key.Single() with
    {
        Property = $"{target.Name}Key",
        Name = KeyColumn(target),
        IsNullable = true,
        IsIndexed = false,
        IsSorted = false,
    };
}
