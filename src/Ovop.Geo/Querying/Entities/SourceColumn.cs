using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Entities;

/// <summary>A column of rows that no table holds but a statement makes: no index has it.</summary>
internal static class SourceColumn
{
    /// <param name="property">The name by which queries ask for it.</param>
    /// <param name="name">As the statement calls it.</param>
    /// <param name="kind">Of its values.</param>
    /// <param name="type">The same in C#.</param>
    /// <param name="isNullable">Whether a row may have none.</param>
    public static EntityColumn Of(string property, string name, ValueKind kind, Type type, bool isNullable = false) => new()
    {
        Property = property,
        Name = name,
        Kind = kind,
        ClrType = type,
        IsNullable = isNullable,
        IsIndexed = false,
        IsSorted = false,
    };
}
