using System.Collections;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Sql;

/// <summary>Values and lists of values as a column holds them.</summary>
internal static class ColumnConversion
{
    /// <exception cref="QueryArgumentException">The value is of the wrong sort or out of range.</exception>
    public static object Value(EntityColumn column, object value, QueryLimits limits) => column.Kind switch
    {
        ValueKind.Text => TextConversion.Text(value, limits),
        ValueKind.Integer when column.ClrType == typeof(long) => NumberConversion.Long(value, limits),
        ValueKind.Integer => NumberConversion.Integer(value, limits),
        ValueKind.Float => NumberConversion.Float(value, limits),
        ValueKind.Boolean => BooleanConversion.Boolean(value, limits),
        ValueKind.Date => Date(value),
        ValueKind.Enum => EnumName(column, value, limits),
        _ => throw new NotSupportedException($"A value of {column.Property} ({column.Kind}) cannot be a parameter."),
    };

    /// <summary>An array; nulls are left out, since the SQL asks for them by <c>IS NULL</c>.</summary>
    /// <exception cref="QueryArgumentException">No list, too long a list, or one of its values cannot be used.</exception>
    public static Array Values(EntityColumn column, object values, QueryLimits limits)
    {
        var items = new List<object>();
        foreach (var item in List(values))
        {
            if (items.Count == limits.ListLength)
            {
                throw new QueryArgumentException(
                    QueryErrorCodes.InvalidArgument, $"The list has more than {limits.ListLength} values.");
            }

            if (item is not null)
            {
                items.Add(Value(column, item, limits));
            }
        }

        return SqlType.Of(column).ToArray(items);
    }

    /// <summary>The list itself; a text is not one.</summary>
    /// <exception cref="QueryArgumentException">It is none.</exception>
    public static IEnumerable List(object value) => value is IEnumerable list and not string
        ? list
        : throw new QueryArgumentException(QueryErrorCodes.InvalidArgument, $"A list is needed here, not {value}.");

    private static object Date(object value) => value is DateOnly
        ? value
        : throw new QueryArgumentException(QueryErrorCodes.InvalidArgument, $"A date is needed here, not {value}.");

    private static object EnumName(EntityColumn column, object value, QueryLimits limits) =>
        value.GetType() == column.ClrType && column.ToStored is { } store
            ? store(value)!
            : TextConversion.Text(value, limits);
}
