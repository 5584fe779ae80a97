using System.Globalization;
using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// A row of a table in a statement, and the rows that relations to one lead to from there. Asking for a column joins its
/// table, unless the row before holds the value already (the other table's key).
/// </summary>
internal sealed class SqlRow
{
    private readonly FromClause _from;
    private readonly EntityRelation? _relation;
    private readonly Func<IReadOnlyList<string>>? _source;
    private readonly Dictionary<string, SqlRow> _related = new(StringComparer.Ordinal);
    private readonly bool _isOptional;
    private readonly FilterNode? _restriction;
    private string? _alias;

    /// <summary>A row of a table that FROM starts with.</summary>
    public SqlRow(FromClause from, EntityModel entity, string alias)
        : this(from, entity) => _alias = alias;

    /// <summary>A row that is joined when it is needed.</summary>
    /// <param name="isOptional">Whether there may be none.</param>
    /// <param name="source">The columns that hold the row's key or are held by it.</param>
    public SqlRow(FromClause from, EntityRelation relation, bool isOptional, Func<IReadOnlyList<string>> source)
        : this(from, relation.Target)
    {
        _relation = relation;
        _source = source;
        _isOptional = isOptional || (_restriction is not null && !relation.IsList);
    }

    private SqlRow(FromClause from, EntityModel entity)
    {
        _from = from;
        Entity = entity;
        _restriction = from.Statement.Scope.RestrictionOf(entity);
    }

    public EntityModel Entity { get; }

    public StatementBuilder Statement => _from.Statement;

    public string Alias => _alias ??= Join();

    /// <summary>What of the scope has to stand in WHERE; null where there is nothing, or a join says it.</summary>
    public string? Restriction => _restriction is not null && (_relation is null || _relation.IsList)
        ? FilterSql.Of(_restriction, this)
        : null;

    public SqlColumn Column(ColumnPath path)
    {
        var row = this;
        foreach (var navigation in path.Navigations)
        {
            row = row.Related(navigation);
        }

        return row.Column(path.Property);
    }

    public SqlRow Related(string navigation)
    {
        if (!_related.TryGetValue(navigation, out var row))
        {
            var relation = Entity.Relation(navigation);
            if (relation.IsList)
            {
                throw new ArgumentException($"{Entity}.{navigation} is a list, not one row.", nameof(navigation));
            }

            var isOptional = _isOptional || !relation.IsRequired;
            row = new SqlRow(
                _from, relation, isOptional, () => [.. relation.SourceColumns.Select(source => Column(source).Sql)]);
            _related.Add(navigation, row);
        }

        return row;
    }

    /// <summary>A column, or what is derived from it.</summary>
    public SqlColumn Operand(FilterOperand operand) => operand.Fields.Aggregate(
        Column(operand.Column),
        (value, field) => new SqlColumn(
            string.Format(CultureInfo.InvariantCulture, field.Sql, value.Sql), DerivedColumn.Of(field), value.IsNullable));

    public SqlColumn Column(string property) => Column(Entity.Column(property));

    public SqlColumn Column(EntityColumn column) =>
        new(KeyHeldBefore(column) ?? FromClause.Name(Alias, column), column, column.IsNullable || _isOptional);

    private string? KeyHeldBefore(EntityColumn column)
    {
        if (_restriction is not null || _relation is not { HoldsTargetKey: true } relation)
        {
            return null;
        }

        // Of a key of several columns that may be absent, one part could be there without the row.
        var isKnown = relation.TargetColumns.Length == 1 || !_isOptional;
        var index = relation.TargetColumns.IndexOf(column);
        return isKnown && index >= 0 ? _source!()[index] : null;
    }

    private string Join()
    {
        var kind = _relation!.IsList ? "JOIN" : "LEFT JOIN";
        _alias = _from.Join(kind, _relation, _source!());
        if (_restriction is not null && !_relation.IsList)
        {
            _from.And(FilterSql.Of(_restriction, this));
        }

        return _alias;
    }
}
