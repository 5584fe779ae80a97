using System.Globalization;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Statistics;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Compiling.Grouping;

/// <summary>What is computed of each group: columns a of g, and queries r for related lists. Each is computed once.</summary>
internal sealed class GroupAggregates(PageSelect members, GroupKeys keys, FromClause groups)
{
    private readonly Dictionary<Aggregate, SqlColumn> _known = [];
    private readonly Dictionary<string, string> _matched = new(StringComparer.Ordinal);
    private readonly List<string> _expressions = [];
    private readonly List<string> _related = [];

    public SqlColumn Of(Aggregate aggregate)
    {
        if (!_known.TryGetValue(aggregate, out var column))
        {
            column = aggregate is RelatedCount related ? Related(related) : Add(aggregate);
            _known.Add(aggregate, column);
        }

        return column;
    }

    /// <summary>g and r as queries of WITH; to be written when nothing is added any more.</summary>
    public override string ToString()
    {
        var columns = keys.Members.Select((key, i) => string.Create(CultureInfo.InvariantCulture, $"{key} AS k{i}"))
            .Concat(_related.Count > 0 && keys.Members.Count > 0 ? [$"{RowOfKeys} AS k"] : [])
            .Concat(_expressions.Select((sql, i) => string.Create(CultureInfo.InvariantCulture, $"{sql} AS a{i}")));

        // Without a key and without an aggregate, each row would be a group.
        var select = string.Join(", ", columns) is { Length: > 0 } text ? text : "count(*)";
        var group = keys.Members.Count > 0 ? $" GROUP BY {string.Join(", ", keys.Members)}" : "";
        return string.Join(", ", _related.Prepend($"g AS (SELECT {select} FROM m{group})"));
    }

    // Two records are equal also where both have a null, which groups by null need; and they can be hashed.
    private string RowOfKeys => $"ROW({string.Join(", ", keys.Members)})";

    private SqlColumn Add(Aggregate aggregate)
    {
        var model = aggregate is ColumnAggregate { Function: AggregateFunction.Min or AggregateFunction.Max } same
            ? members.Row.Operand(same.Operand).Model
            : Computed(aggregate.KindIn(members.Row.Entity));
        _expressions.Add(Expression(aggregate));
        var name = string.Create(CultureInfo.InvariantCulture, $"g.a{_expressions.Count - 1}");
        return new SqlColumn(name, model, IsNullable: model.Kind != ValueKind.Integer || model.IsNullable);
    }

    private string Expression(Aggregate aggregate) => aggregate switch
    {
        RowCount => "count(*)",
        ValueCount { Value: bool value } count =>
            $"count(*) FILTER (WHERE {(value ? "" : "NOT ")}{Member(count.Column)})",
        ValueCount count => $"count(*) FILTER (WHERE {Member(count.Column)} = '{count.Value}')",
        ColumnAggregate { Function: var function, Operand: var operand } => OfColumn(function, members.Row.Operand(operand)),
        ShapeAggregate shape => OfShape(shape),
        MatchCount match => Matching(match.Name, match.Condition),
        MatchShare match => $"{Matching(match.Name, match.Condition)}::double precision / nullif(count(*), 0)",
        _ => throw new NotSupportedException($"There is no SQL for a {aggregate.GetType().Name}."),
    };

    private string Matching(string name, FilterNode condition)
    {
        // Looked at once, whatever is asked of it: written anew it would have other aliases.
        if (!_matched.TryGetValue(name, out var member))
        {
            member = Member($"({FilterSql.Of(condition, members.Row)})");
            _matched.Add(name, member);
        }

        return $"count(*) FILTER (WHERE {member})";
    }

    private string OfColumn(AggregateFunction function, SqlColumn value)
    {
        var column = Member(value.Sql);

        // A sum of doubles depends on their order, which a cursor must not: of decimals it does not. Whole numbers are exact.
        var exact = value.Model.Kind == ValueKind.Integer ? column : $"{column}::numeric";
        return function switch
        {
            AggregateFunction.Count => $"count({column})",
            AggregateFunction.Distinct => $"count(DISTINCT {column})",
            AggregateFunction.Sum => $"sum({exact})::float8",
            AggregateFunction.Average => $"avg({exact})::float8",
            AggregateFunction.Min => $"min({column})",
            AggregateFunction.Max => $"max({column})",
            _ => throw new NotSupportedException($"There is no SQL for {function}."),
        };
    }

    private string OfShape(ShapeAggregate aggregate)
    {
        var columns = aggregate.Geometries.Select(geometry => members.Row.Column(geometry).Sql).ToArray();
        var sql = columns is [var only] ? only : $"coalesce({string.Join(", ", columns)})";

        // The hull of hulls is that of all: of each shape only the outermost corners are collected.
        return aggregate.Function == ShapeFunction.Extent
            ? $"ovop_extent(ST_Extent({Member(sql)}))"
            : $"ovop_hull(ST_Collect({Member($"ST_ConvexHull({sql})")}))";
    }

    private SqlColumn Related(RelatedCount count)
    {
        var relation = members.Row.Entity.Relation(count.Navigation);
        var from = new FromClause(members.Row.Statement);
        from.Given("m");
        var row = from.Related(
            relation, [.. relation.SourceColumns.Select(column => Member(members.Row.Column(column).Sql))], out var tie);
        var columns = keys.Members.Concat(row.Entity.Key.Select(column => row.Column(column).Sql));
        var restriction = row.Restriction is { } scope ? $" AND {scope}" : "";
        var distinct = $"SELECT DISTINCT {string.Join(", ", columns)}{from} WHERE {tie}{restriction}";
        var name = string.Create(CultureInfo.InvariantCulture, $"r{_related.Count}");
        if (keys.Members.Count == 0)
        {
            _related.Add($"{name} AS (SELECT count(*) AS n FROM ({distinct}) d)");
            groups.Given($" CROSS JOIN {name}");
        }
        else
        {
            var names = Enumerable.Range(0, keys.Members.Count).Select(SelectList.Name).ToArray();
            _related.Add(
                $"{name} AS (SELECT ROW({string.Join(", ", names)}) AS k, count(*) AS n FROM ({distinct}) "
                + $"d({string.Join(", ", names)}) GROUP BY {string.Join(", ", names)})");
            groups.Given($" LEFT JOIN {name} ON {name}.k = g.k");
        }

        return new SqlColumn($"coalesce({name}.n, 0)", Computed(ValueKind.Integer), IsNullable: false);
    }

    private string Member(ColumnPath column) => Member(members.Row.Column(column).Sql);

    private string Member(string sql) => $"m.{SelectList.Name(members.Select.Find(sql))}";

    private static EntityColumn Computed(ValueKind kind) => new()
    {
        Property = "",
        Name = "",
        Kind = kind,
        ClrType = kind == ValueKind.Integer ? typeof(long) : typeof(double),
        IsNullable = kind != ValueKind.Integer,
        IsIndexed = false,
        IsSorted = false,
    };
}
