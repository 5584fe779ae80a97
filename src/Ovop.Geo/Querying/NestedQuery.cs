using System.Collections.Immutable;
using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Querying;

/// <summary>A list beneath each row, with its own filter, order, page and count.</summary>
/// <param name="Navigation">
/// A relation to many, by relations to one where need be: <c>ColumnPath.Of("District", "Villages")</c>.
/// </param>
/// <param name="Query">Of the relation's target.</param>
public sealed record NestedQuery(ColumnPath Navigation, EntityQuery Query)
{
    /// <summary>
    /// A relation by place instead of one by keys: then only the relations to one of <see cref="Navigation"/> count, which
    /// lead to the row whose shape it starts from.
    /// </summary>
    public SpatialRelation? Spatial { get; init; }

    /// <summary>
    /// A column of the parents' rows that holds the keys of the list's, as the text of an array: <c>{3,5}</c>. Then
    /// <see cref="Navigation"/> only names the list.
    /// </summary>
    public string? HeldBy { get; init; }

    /// <summary>
    /// Further relations to the same target: the rows are those that <see cref="Navigation"/> or any of these leads to. For
    /// a row that is of one of several others.
    /// </summary>
    public ImmutableArray<ColumnPath> Alternatives { get; init; } = [];
}
