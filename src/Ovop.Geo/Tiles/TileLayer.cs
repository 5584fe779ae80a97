using System.Collections.Immutable;
using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Tiles;

/// <summary>
/// What a tile draws: the rows of one entity, each a feature with one of its geometries and some of its columns. One file
/// each, listed in <see cref="TileLayers"/>.
/// </summary>
public sealed record TileLayer
{
    /// <summary>In URLs, and the name of the layer within a tile.</summary>
    public required string Name { get; init; }

    /// <summary>For a person.</summary>
    public required string Description { get; init; }

    /// <summary>The entity whose rows are drawn.</summary>
    public required Type Entity { get; init; }

    /// <summary>A geometry of the entity. Rows without one are not drawn.</summary>
    public required string Geometry { get; init; }

    public required TileShape Shape { get; init; }

    /// <summary>
    /// The column that becomes the feature's id, an unsigned integer that stays the same: a number, or a code of digits and
    /// dots (<c>35.05.17</c> becomes 350517).
    /// </summary>
    public required string Id { get; init; }

    /// <summary>A feature has those whose value is not null. Enumerations come as GraphQL has them.</summary>
    public required ImmutableArray<TileAttribute> Attributes { get; init; }

    /// <summary>The first zoom with tiles: before it, they would hold more than a map can show.</summary>
    public int MinZoom { get; init; }

    /// <summary>The last zoom with tiles; a map enlarges those for deeper zooms.</summary>
    public int MaxZoom { get; init; } = 14;
}

/// <summary>What the geometries of a layer are.</summary>
public enum TileShape
{
    Point,
    Polygon,
}

/// <summary>A value of each feature.</summary>
/// <param name="Name">In snake_case.</param>
/// <param name="Column">Where it comes from.</param>
/// <param name="Description">For a person.</param>
public sealed record TileAttribute(string Name, ColumnPath Column, string Description);
