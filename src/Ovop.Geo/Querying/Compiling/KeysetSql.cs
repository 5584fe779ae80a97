using System.Collections.Immutable;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// The rows beyond a cursor in the order of a list: a comparison of rows where PostgreSQL's means the same (one
/// direction, no NULL), else its terms one by one with a bound on the first that an index can use. Where the first term may
/// be NULL, an index finds them only in two parts: those with a value and those without, each with a bound of its own.
/// </summary>
internal sealed class KeysetSql(ImmutableArray<OrderTerm> terms, PageBounds page, SqlParameters parameters)
{
    /// <param name="isAfter">The rows behind the cursor; else those before it.</param>
    public string Beyond(QueryValue cursor, bool isAfter) => InOne(Bounds(cursor, isAfter));

    /// <summary>
    /// As <see cref="Beyond"/>, in one or two parts of which a row is in one at most: two where an index serves the first
    /// term, and rows with a value lie beyond as well as rows without. They come in the order of the list.
    /// </summary>
    public ImmutableArray<KeysetPart> PartsBeyond(QueryValue cursor, bool isAfter)
    {
        var bounds = Bounds(cursor, isAfter);
        var first = bounds[0];
        return terms[0] switch
        {
            { IsNullable: true, IsSorted: true } when first.Value is null => first.HasNullsBeyond
                ? [OfNulls(bounds)]
                : [OfNulls(bounds), new KeysetPart($"{first.Sql} IS NOT NULL")],
            { IsNullable: true, IsSorted: true } when first.HasNullsBeyond =>
            [
                new KeysetPart(InOne([first with { HasNullsBeyond = false }, .. bounds[1..]])),
                new KeysetPart($"{first.Sql} IS NULL", IsOfNulls: true),
            ],
            _ => [new KeysetPart(InOne(bounds))],
        };

        // The key follows, which is never NULL.
        static KeysetPart OfNulls(Bound[] bounds) => new($"{bounds[0].Sql} IS NULL AND {InOne(bounds[1..])}", IsOfNulls: true);
    }

    private Bound[] Bounds(QueryValue cursor, bool isAfter)
    {
        page.CursorRules.Check(parameters.Shape.Run.CursorIn(cursor), cursor);
        var first = page.ParentParts;
        var nulls = parameters.Shape.CursorNulls(cursor) >> first;
        return [.. terms.Select((term, i) => new Bound(
            term.Sql,
            IsGreater: term.IsDescending != isAfter,
            HasNullsBeyond: term.IsNullable && term.HasNullsFirst != isAfter,
            (nulls & (1L << i)) != 0
                ? null
                : parameters.Add(new CursorBinding(cursor, page.CursorRules, first + i, term.Type))))];
    }

    private static string InOne(Bound[] bounds) => IsOneComparison(bounds) ? Comparison(bounds) : Chain(bounds);

    // Of rows with a NULL, PostgreSQL's comparison is unknown: right only where such rows are not wanted.
    private static bool IsOneComparison(Bound[] bounds) => Array.TrueForAll(
        bounds,
        bound => bound.IsGreater == bounds[0].IsGreater
            && bound.Value is not null
            && !bound.HasNullsBeyond);

    private static string Comparison(Bound[] bounds)
    {
        var sign = bounds[0].IsGreater ? ">" : "<";
        return $"({string.Join(", ", bounds.Select(bound => bound.Sql))}) {sign} "
            + $"({string.Join(", ", bounds.Select(bound => bound.Value))})";
    }

    private static string Chain(Bound[] bounds)
    {
        var chain = bounds[^1].Beyond;
        for (var i = bounds.Length - 2; i >= 0; i--)
        {
            chain = $"({bounds[i].Beyond} OR ({bounds[i].Equal} AND {chain}))";
        }

        return bounds[0].Least is { } least ? $"{least} AND {chain}" : chain;
    }

    /// <param name="IsGreater">Whether greater values lie beyond; else smaller ones.</param>
    /// <param name="HasNullsBeyond">Whether NULL lies beyond every value; else before.</param>
    /// <param name="Value">The cursor's value as a parameter; null for NULL.</param>
    private readonly record struct Bound(string Sql, bool IsGreater, bool HasNullsBeyond, string? Value)
    {
        public string Beyond => (Value, HasNullsBeyond) switch
        {
            (null, true) => "FALSE",
            (null, false) => $"{Sql} IS NOT NULL",
            (_, true) => $"({Sql} {Sign} {Value} OR {Sql} IS NULL)",
            _ => $"{Sql} {Sign} {Value}",
        };

        public string Equal => Value is null ? $"{Sql} IS NULL" : $"{Sql} = {Value}";

        /// <summary>What all rows beyond have in common, for an index; null where nothing simple.</summary>
        public string? Least => Value is null || HasNullsBeyond ? null : $"{Sql} {Sign}= {Value}";

        private string Sign => IsGreater ? ">" : "<";
    }
}
