using System.Collections;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Sql;

/// <summary>Values and lists of values as a column holds them.</summary>
internal static class ColumnConversion
{
    public static ValueConversion Of(EntityColumn column) => column.Kind switch
    {
        ValueKind.Text => TextConversion.Text,
        ValueKind.Integer when column.ClrType == typeof(long) => NumberConversion.Long,
        ValueKind.Integer => NumberConversion.Integer,
        ValueKind.Float => NumberConversion.Float,
        ValueKind.Boolean => BooleanConversion.Boolean,
        ValueKind.Date => Date,
        ValueKind.Enum => (value, limits) => EnumName(column, value, limits),
        _ => throw new NotSupportedException($"A value of {column.Property} ({column.Kind}) cannot be a parameter."),
    };

    /// <summary>Nulls in the list are left out: the SQL asks for them by <c>IS NULL</c>.</summary>
    public static ValueConversion ListOf(EntityColumn column)
    {
        var convert = Of(column);
        return column.Kind switch
        {
            ValueKind.Text or ValueKind.Enum => (value, limits) => Array<string>(value, convert, limits),
            ValueKind.Integer when column.ClrType == typeof(long) =>
                (value, limits) => Array<long>(value, convert, limits),
            ValueKind.Integer => (value, limits) => Array<int>(value, convert, limits),
            ValueKind.Float => (value, limits) => Array<double>(value, convert, limits),
            ValueKind.Boolean => (value, limits) => Array<bool>(value, convert, limits),
            ValueKind.Date => (value, limits) => Array<DateOnly>(value, convert, limits),
            _ => throw new NotSupportedException($"A list of {column.Property} cannot be a parameter."),
        };
    }

    /// <summary>The list itself; a text is not one.</summary>
    public static IEnumerable List(object value) => value is IEnumerable list and not string
        ? list
        : throw new QueryArgumentException(QueryErrorCodes.InvalidArgument, $"A list is needed here, not {value}.");

    private static T[] Array<T>(object value, ValueConversion convert, QueryLimits limits)
    {
        var items = new List<T>();
        foreach (var item in List(value))
        {
            if (items.Count == limits.ListLength)
            {
                throw new QueryArgumentException(
                    QueryErrorCodes.InvalidArgument, $"The list has more than {limits.ListLength} values.");
            }

            if (item is not null)
            {
                items.Add((T)convert(item, limits));
            }
        }

        return [.. items];
    }

    private static object Date(object value, QueryLimits limits) => value is DateOnly
        ? value
        : throw new QueryArgumentException(QueryErrorCodes.InvalidArgument, $"A date is needed here, not {value}.");

    private static object EnumName(EntityColumn column, object value, QueryLimits limits) =>
        value.GetType() == column.ClrType && column.ToStored is { } store
            ? store(value)!
            : TextConversion.Text(value, limits);
}
