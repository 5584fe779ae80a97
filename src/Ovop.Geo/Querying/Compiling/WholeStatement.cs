using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>The statement for all rows of a list: what a page has, without its bounds.</summary>
internal static class WholeStatement
{
    /// <exception cref="Values.QueryArgumentException">A value cannot be used.</exception>
    public static SqlStatement Of(QueryShape shape, EntityQuery query)
    {
        FilterSize.Check(query.Where, shape.Run.Limits);
        var statement = new StatementBuilder(shape, query.Scope);
        var select = PageSelect.OfRoot(statement, query, PageBounds.Of(query with { Paging = new Paging() }, null, shape)).Cut();
        foreach (var column in query.Columns)
        {
            select.Add(column);
        }

        return statement.Finish(select.ToSqlInOrder());
    }
}
