using System.Collections.Immutable;

namespace Ovop.Geo.Querying.Entities;

/// <summary>A navigation from one entity to another: to one, to many, or many-to-many over a link.</summary>
public sealed record EntityRelation
{
    /// <summary>The C# navigation, such as <c>District</c>.</summary>
    public required string Name { get; init; }

    public required EntityModel Target { get; init; }

    public required bool IsList { get; init; }

    /// <summary>Whether a relation to one always leads to a row.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>
    /// Whether the owner's row, or the link's, holds the target's key, so that the key is known without the target.
    /// </summary>
    public required bool HoldsTargetKey { get; init; }

    /// <summary>The owner's columns that the relation starts from.</summary>
    public required ImmutableArray<EntityColumn> SourceColumns { get; init; }

    /// <summary>
    /// The target's columns in the order of <see cref="SourceColumns"/>; over a link, in that of its target columns.
    /// </summary>
    public required ImmutableArray<EntityColumn> TargetColumns { get; init; }

    /// <summary>Null where the tables meet directly.</summary>
    public EntityLink? Link { get; init; }

    /// <summary>
    /// Whether the one source column is a text that lists the keys of all rows, commas between; null where there are none.
    /// </summary>
    public bool IsListed { get; init; }

    /// <summary>A function of the source columns that brings the rows; null where a table holds them.</summary>
    public string? Function { get; init; }

    // Two entities name each other: without this, printing one would never end.
    public override string ToString() => Name;
}
