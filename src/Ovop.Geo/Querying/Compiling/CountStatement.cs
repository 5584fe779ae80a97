using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>The statement for how many rows answer the filter, on all pages together; for each parent of a nested list.</summary>
internal static class CountStatement
{
    public static SqlStatement Of(QueryShape shape, EntityQuery query, PageBounds page, ListPosition? position)
    {
        var statement = new StatementBuilder(shape, query.Scope);
        var select = position is null
            ? PageSelect.OfRoot(statement, query, page)
            : PageSelect.OfNested(statement, position.Nested, query, page);
        return statement.Finish(position is null
            ? select.ToCountSql()
            : $"SELECT p.n, c.c0 FROM {position.Parents.ToSql(statement, position.Nested)} "
                + $"CROSS JOIN LATERAL ({select.ToCountSql()}) c");
    }
}
