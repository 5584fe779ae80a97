using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>What a spatial join asks of a row and of the others.</summary>
/// <param name="Shape">The row's own geometry.</param>
/// <param name="Of">The other table.</param>
/// <param name="OfShape">The geometry there.</param>
internal sealed record SpatialJoin(ColumnPath Shape, EntityModel Of, ColumnPath OfShape)
{
    /// <summary>Where the other rows come from; null for their table.</summary>
    public required QuerySource? Source { get; init; }

    /// <summary>Which of them count; null for all.</summary>
    public required FilterNode? Where { get; init; }

    /// <summary>The condition on two shapes that an index on the first serves; it is the same either way round.</summary>
    public required Func<string, string, string> Box { get; init; }

    /// <summary>The condition on the other shape and the row's own.</summary>
    public required Func<string, string, string> Test { get; init; }
}
