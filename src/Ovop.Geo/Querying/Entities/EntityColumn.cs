using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Entities;

/// <summary>A column of a table, as EF's metadata has it.</summary>
public sealed record EntityColumn
{
    /// <summary>The C# property, such as <c>AreaKm2</c>.</summary>
    public required string Property { get; init; }

    /// <summary>The column's own name, such as <c>area_km2</c>; not quoted.</summary>
    public required string Name { get; init; }

    public required ValueKind Kind { get; init; }

    /// <summary>Without <see cref="Nullable{T}"/>.</summary>
    public required Type ClrType { get; init; }

    public required bool IsNullable { get; init; }

    /// <summary>Whether the column leads a key or an index of any sort.</summary>
    public required bool IsIndexed { get; init; }

    /// <summary>Whether the column leads a key or an index that brings rows in the column's order (a B-tree).</summary>
    public required bool IsSorted { get; init; }

    /// <summary>From the C# value to the stored one, for an enumeration; null where they are the same.</summary>
    internal Func<object?, object?>? ToStored { get; init; }
}
