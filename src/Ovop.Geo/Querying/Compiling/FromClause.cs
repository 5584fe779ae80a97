using System.Text;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// FROM, which grows while other clauses ask for columns: a table is joined when the first of its columns is needed, and
/// once only.
/// </summary>
internal sealed class FromClause(StatementBuilder statement)
{
    private readonly StringBuilder _text = new();

    public StatementBuilder Statement => statement;

    /// <summary>Something that is no table of the model, such as a query of WITH; with the word that joins it.</summary>
    public void Given(string item) => _text.Append(item);

    /// <summary>Starts with a table of its own; behind something given, with each of its rows.</summary>
    public SqlRow Table(EntityModel entity) => new(this, entity, Add("", entity.Table));

    /// <summary>Starts with rows that a subquery brings.</summary>
    public SqlRow Table(EntityModel entity, string subquery) => new(this, entity, Add("", subquery));

    /// <summary>Starts with a subquery for the entity's rows that is known later; see <see cref="With"/>.</summary>
    public SqlRow Rows(EntityModel entity)
    {
        var alias = statement.NewAlias();
        _text.Append(' ').Append(alias);
        return new SqlRow(this, entity, alias);
    }

    /// <summary>The text with what it starts with.</summary>
    public string With(string subquery) => $" FROM {subquery}{_text}";

    /// <summary>Adds a table that only WHERE ties to those before it.</summary>
    public SqlRow CrossJoin(EntityModel entity) => new(this, entity, Add(" CROSS JOIN ", entity.Table));

    /// <summary>Starts with the rows that a relation to many leads to.</summary>
    /// <param name="source">The relation's source columns, as they are known outside.</param>
    /// <param name="condition">What ties the rows to these.</param>
    public SqlRow Related(EntityRelation relation, IReadOnlyList<string> source, out string condition)
    {
        if (relation.Function is { } function)
        {
            condition = "TRUE";
            return Table(relation.Target, $"{function}({string.Join(", ", source)})");
        }

        if (relation.IsListed)
        {
            var listed = Table(relation.Target);
            condition = $"{Name(listed.Alias, relation.TargetColumns[0])} = ANY ({Keys(relation.TargetColumns[0], source[0])})";
            return listed;
        }

        if (relation.Link is not { } link)
        {
            var row = Table(relation.Target);
            condition = Equality(row.Alias, relation.TargetColumns, source);
            return row;
        }

        var linkAlias = Add("", link.Table);
        condition = Equality(linkAlias, link.SourceColumns, source);
        return new SqlRow(
            this, relation, isOptional: false, () => [.. link.TargetColumns.Select(column => Name(linkAlias, column))]);
    }

    /// <summary>Joins the rows that a relation to many leads to: the row at hand comes once for each, and once without any.</summary>
    public SqlRow Spread(SqlRow row, EntityRelation relation)
    {
        var source = relation.SourceColumns.Select(column => row.Column(column).Sql).ToArray();
        var targetAlias = statement.NewAlias();
        var target = new SqlRow(this, relation.Target, targetAlias);
        var restriction = target.Restriction is { } scope ? $" AND {scope}" : "";
        if (relation.Link is not { } link)
        {
            _text.Append($" LEFT JOIN {Touched(relation.Target.Table)} {targetAlias} ON ")
                .Append(Equality(targetAlias, relation.TargetColumns, source)).Append(restriction);
            return target;
        }

        var linkAlias = statement.NewAlias();
        var held = link.TargetColumns.Select(column => Name(linkAlias, column)).ToArray();
        _text.Append($" LEFT JOIN ({Touched(link.Table)} {linkAlias} JOIN {Touched(relation.Target.Table)} {targetAlias} ON ")
            .Append(Equality(targetAlias, relation.TargetColumns, held)).Append(restriction).Append(") ON ")
            .Append(Equality(linkAlias, link.SourceColumns, source));
        return target;
    }

    public string Join(string kind, EntityRelation relation, IReadOnlyList<string> source)
    {
        var alias = Add($" {kind} ", relation.Target.Table);
        _text.Append(" ON ").Append(Equality(alias, relation.TargetColumns, source));
        return alias;
    }

    /// <summary>A further condition of the join that was added last.</summary>
    public void And(string condition) => _text.Append(" AND ").Append(condition);

    public override string ToString() => $" FROM {_text}";

    internal static string Name(string alias, EntityColumn column) => $"{alias}.{SqlName.Quote(column.Name)}";

    private static string Keys(EntityColumn key, string listed) =>
        $"string_to_array({listed}, ','){(key.Kind == ValueKind.Integer ? "::integer[]" : "")}";

    private static string Equality(string alias, IReadOnlyList<EntityColumn> columns, IReadOnlyList<string> source) =>
        string.Join(" AND ", columns.Select((column, i) => $"{Name(alias, column)} = {source[i]}"));

    private string Add(string before, string table)
    {
        var alias = statement.NewAlias();
        _text.Append(before.Length == 0 && _text.Length > 0 ? " CROSS JOIN " : before).Append(Touched(table)).Append(' ').Append(alias);
        return alias;
    }

    private string Touched(string table)
    {
        statement.Touch(table);
        return table;
    }
}
