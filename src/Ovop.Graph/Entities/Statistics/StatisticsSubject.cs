using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Statistics;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;
using Ovop.Geo.Storage;
using Ovop.Graph.Costs;
using Ovop.Graph.Filters;

namespace Ovop.Graph.Entities.Statistics;

/// <summary>What statistics there are of one sort of column, or of a related list: an output type with its inputs.</summary>
/// <param name="Name">Of the output type.</param>
/// <param name="Description">Of the output type.</param>
/// <param name="Statistics">Its fields.</param>
internal sealed record StatisticsSubject(string Name, string Description, IReadOnlyList<Statistic> Statistics)
{
    /// <summary>Rows of a related list.</summary>
    public static StatisticsSubject List { get; } = new(
        "ListStatistics",
        "Statistics of a list beneath the rows of a group.",
        [
            new("count", "Int", "How many rows the lists of all rows of the group have together; one that several share counts once.",
                list => new RelatedCount(list.Column.Property)) { Weight = Weights.RelatedCount, InputWeight = Weights.RelatedList },
        ]);

    private static readonly Statistic Count =
        new("count", "Int", "How many rows have a value.", column => new ColumnAggregate(AggregateFunction.Count, column));

    private static readonly Statistic Distinct = new(
        "distinct", "Int", "How many different values there are.", column => new ColumnAggregate(AggregateFunction.Distinct, column))
    { Weight = Weights.Distinct, InputWeight = Weights.Scan };

    public string FilterName => $"{Name}FilterInput";

    public string SortName => $"{Name}SortInput";

    /// <summary>Null for a column of which nothing can be computed.</summary>
    public static StatisticsSubject? Of(EntityColumn column) => column.Kind switch
    {
        ValueKind.TextArray or ValueKind.Geometry => null,
        _ => Of(column.Kind, column.ClrType),
    };

    /// <summary>Null for what needs arguments, or is no number.</summary>
    public static StatisticsSubject? Of(GeometryField field) =>
        field is { Parameters: [], Result: ValueKind.Integer or ValueKind.Float } ? Of(field.Result, null) : null;

    private static StatisticsSubject? Of(ValueKind kind, Type? enumType)
    {
        var type = ValueTypes.NameOf(kind, enumType);
        return kind switch
        {
            ValueKind.Integer or ValueKind.Float => Create(type, [Count, Distinct, Sum, Average, .. Ends(type, "smallest", "largest")]),
            ValueKind.Text => Create(type, [Count, Distinct, .. Ends(type, "first in the database's order", "last in the database's order")]),
            ValueKind.Date => Create(type, [Count, Distinct, .. Ends(type, "earliest", "latest")]),
            ValueKind.Boolean => Create(type, [Count, Equal("trueCount", "true", true), Equal("falseCount", "false", false)]),
            ValueKind.Enum => Create(type, [Count, Distinct, .. Enum.GetNames(enumType!).Select(Equal)]),
            _ => null,
        };
    }

    private static Statistic Sum { get; } = new(
        "sum", "Float", "The sum, in the column's unit; of whole numbers exact up to 2^53. Null of nothing.",
        column => new ColumnAggregate(AggregateFunction.Sum, column))
    { IsNullable = true };

    private static Statistic Average { get; } = new(
        "avg", "Float", "The arithmetic mean of the rows that have a value, in the column's unit. Null of nothing.",
        column => new ColumnAggregate(AggregateFunction.Average, column))
    { IsNullable = true };

    private static StatisticsSubject Create(string type, IReadOnlyList<Statistic> statistics) =>
        new($"{type}Statistics", $"Statistics of a column of type {type}, over the rows of a group. Rows without a value do not count.", statistics);

    private static Statistic[] Ends(string type, string least, string most) =>
    [
        new("min", type, $"The {least}; null of nothing.", column => new ColumnAggregate(AggregateFunction.Min, column)) { IsNullable = true },
        new("max", type, $"The {most}; null of nothing.", column => new ColumnAggregate(AggregateFunction.Max, column)) { IsNullable = true },
    ];

    private static Statistic Equal(string name) =>
        Equal(char.ToLowerInvariant(name[0]) + name[1..], UpperSnake.Of(name), UpperSnake.Of(name));

    private static Statistic Equal(string field, string shown, object stored) =>
        new(field, "Int", $"How many rows have the value {shown}.", column => new ValueCount(column.Column, stored));
}
