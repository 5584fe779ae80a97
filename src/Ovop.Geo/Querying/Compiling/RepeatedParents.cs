namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// The parents' own page once more, as a subquery: the same rows in the same order, since all statements of a request see
/// one snapshot and every order is total. So the list needs no further round trip.
/// </summary>
/// <param name="above">The parents' own parents and how they hang on them; null where they are a list of its own.</param>
internal sealed class RepeatedParents(
    EntityQuery query, PageBounds page, int round, ListPosition? above) : ParentRows
{
    public override int Round => round;

    public override string ToSql(StatementBuilder statement, NestedList nested)
    {
        var (from, order) = above is { } a
            ? ($"{a.Parents.ToSql(statement, a.Nested)} CROSS JOIN LATERAL ", "p.n, ")
            : ("", "");
        var select = above is null
            ? PageSelect.OfRoot(statement, query, page)
            : PageSelect.OfNested(statement, above.Nested, query, page);
        select.Cut();
        var keys = nested.Keys.Select((key, i) =>
            $"q.{SelectList.Name(select.Select.Find(select.Row.Column(key).Sql))} AS {NestedList.KeyName(i)}").ToArray();
        order += select.OrderOutside("q", isBackward: false);
        return $"(SELECT {string.Join(", ", keys)}, row_number() OVER (ORDER BY {order}) AS n "
            + $"FROM {from}({select.ToSql(page.Size)}) q) p";
    }
}
