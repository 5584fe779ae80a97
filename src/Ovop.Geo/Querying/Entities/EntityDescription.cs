using System.Collections.Immutable;

namespace Ovop.Geo.Querying.Entities;

/// <summary>What EF's metadata say of one entity, in words that a file can hold.</summary>
internal sealed record EntityDescription
{
    /// <summary>The C# type with its namespace, such as <c>Ovop.Geo.Villages.Village</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The table or view; not quoted.</summary>
    public required string Table { get; init; }

    /// <summary>Null for the schema that the session's search path leads to.</summary>
    public string? Schema { get; init; }

    public bool IsView { get; init; }

    /// <summary>Properties, in the order of the key; empty for a view without one.</summary>
    public required ImmutableArray<string> Key { get; init; }

    public required ImmutableArray<ColumnDescription> Columns { get; init; }

    public required ImmutableArray<RelationDescription> Relations { get; init; }
}

/// <summary>What cannot be told from the C# property itself. The members are those of <see cref="EntityColumn"/>.</summary>
internal sealed record ColumnDescription(string Property, string Name)
{
    public bool IsNullable { get; init; }

    public bool IsIndexed { get; init; }

    public bool IsSorted { get; init; }
}

/// <summary>The members are those of <see cref="EntityRelation"/>; columns are named by their properties.</summary>
/// <param name="Name">The navigation.</param>
/// <param name="Target">The C# name of the target's type, without its namespace.</param>
internal sealed record RelationDescription(string Name, string Target)
{
    public bool IsList { get; init; }

    public bool IsRequired { get; init; }

    public bool HoldsTargetKey { get; init; }

    public required ImmutableArray<string> SourceColumns { get; init; }

    public required ImmutableArray<string> TargetColumns { get; init; }

    public LinkDescription? Link { get; init; }
}

/// <summary>The members are those of <see cref="EntityLink"/>.</summary>
/// <param name="Entity">The C# name of the type between the two.</param>
/// <param name="SourceColumns">Its properties that hold the owner's key.</param>
/// <param name="TargetColumns">Its properties that hold the target's key.</param>
internal sealed record LinkDescription(
    string Entity, ImmutableArray<string> SourceColumns, ImmutableArray<string> TargetColumns);
