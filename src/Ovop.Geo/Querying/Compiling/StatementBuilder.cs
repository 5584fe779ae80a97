using System.Globalization;
using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>What all clauses of one statement share: parameters, aliases and the scope.</summary>
internal sealed class StatementBuilder(QueryShape shape, QueryScope scope)
{
    private readonly SortedSet<string> _tables = new(StringComparer.Ordinal);
    private int _aliases;

    public SqlParameters Parameters { get; } = new(shape);

    public QueryShape Shape => shape;

    public QueryScope Scope => scope;

    public string NewAlias() => string.Create(CultureInfo.InvariantCulture, $"t{_aliases++}");

    /// <summary>Notes a table or view that the statement reads.</summary>
    /// <param name="table">Quoted.</param>
    public void Touch(string table) => _tables.Add(table);

    public SqlStatement Finish(string text) => new(text, Parameters.Bindings) { Tables = [.. _tables] };
}
