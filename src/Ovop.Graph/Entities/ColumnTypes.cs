using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Graph.Entities;

/// <summary>The GraphQL types of columns.</summary>
internal static class ColumnTypes
{
    /// <summary>The type of a column's value in the response.</summary>
    public static string OutputType(EntityColumn column, bool isNullable) =>
        (column.Kind == ValueKind.TextArray ? "[String!]" : Filters.ValueTypes.NameOf(column.Kind, column.ClrType)) + (isNullable ? "" : "!");
}
