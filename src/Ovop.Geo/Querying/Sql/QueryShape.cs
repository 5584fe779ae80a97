using System.Collections.Immutable;
using Ovop.Geo.Querying.Discovery;
using Ovop.Geo.Querying.Search;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Querying.Sql;

/// <summary>
/// What the SQL text depends on besides the query itself: whether a value is null, how large a page is, and so on. It
/// remembers each question that was asked about a value of the run, and the answer; SQL made under this shape serves
/// every run that gives the same answers.
/// </summary>
internal sealed class QueryShape(RunValues run)
{
    private readonly List<ShapeAnswer> _answers = [];

    public RunValues Run => run;

    /// <summary>In the order in which they were asked: a later question may make no sense if an earlier one differs.</summary>
    public ImmutableArray<ShapeAnswer> Answers => [.. _answers];

    public bool IsNull(QueryValue value) => Ask(value, IsNullIn) != 0;

    /// <summary>Whether one of the values of a list is null; not of a value that is null itself.</summary>
    public bool HasNull(QueryValue list) => Ask(list, HasNullIn) != 0;

    public bool IsTrue(QueryValue value) => Ask(value, IsTrueIn) != 0;

    /// <summary>A whole number that stands in the SQL as it is, so that the planner sees it.</summary>
    public long Number(QueryValue value) => Ask(value, NumberIn);

    /// <summary>Whether a CRS is that of the stored geometries; null counts as it.</summary>
    public bool IsWgs84(QueryValue crs) => Ask(crs, IsWgs84In) != 0;

    /// <summary>Which kinds a search looks for, as bits by their numbers; all of null.</summary>
    /// <exception cref="QueryArgumentException">None at all.</exception>
    public long SearchKinds(QueryValue kinds) => Ask(kinds, SearchKindsIn);

    /// <summary>Whether villages are discovered side by side, not within a distance.</summary>
    public bool IsContiguous(QueryValue method) => Ask(method, IsContiguousIn) != 0;

    /// <summary>Which of the parts of a cursor are NULL, as bits.</summary>
    public long CursorNulls(QueryValue cursor) => Ask(cursor, CursorNullsIn);

    private static long IsNullIn(RunValues run, QueryValue value) => run[value] is null ? 1 : 0;

    private static long IsTrueIn(RunValues run, QueryValue value) => run[value] is bool isTrue
        ? isTrue ? 1 : 0
        : throw new QueryArgumentException(
            QueryErrorCodes.InvalidArgument, $"True or false is needed here, not {run[value] ?? "null"}.");

    private static long HasNullIn(RunValues run, QueryValue value)
    {
        foreach (var item in ColumnConversion.List(run[value] ?? Array.Empty<object>()))
        {
            if (item is null)
            {
                return 1;
            }
        }

        return 0;
    }

    private static long NumberIn(RunValues run, QueryValue value) =>
        run[value] is null ? long.MinValue : (long)NumberConversion.Long(run[value]!, run.Limits);

    private static long IsWgs84In(RunValues run, QueryValue value) =>
        run[value] is null || (int)NumberConversion.Integer(run[value]!, run.Limits) == Srid.Wgs84 ? 1 : 0;

    private static long SearchKindsIn(RunValues run, QueryValue value)
    {
        if (run[value] is not { } list)
        {
            return -1;
        }

        var kinds = 0L;
        foreach (var kind in ColumnConversion.List(list))
        {
            kinds |= 1L << (int)(SearchKind)kind;
        }

        return kinds != 0
            ? kinds
            : throw new QueryArgumentException(
                QueryErrorCodes.InvalidArgument, "kinds is empty; leave it out to search all kinds.");
    }

    private static long IsContiguousIn(RunValues run, QueryValue value) => run[value] is DiscoveryMethod.Contiguous ? 1 : 0;

    private static long CursorNullsIn(RunValues run, QueryValue value)
    {
        if (run[value] is null)
        {
            return -1;
        }

        var parts = run.CursorIn(value).Parts;
        var nulls = 0L;
        for (var part = 0; part < parts.Length; part++)
        {
            nulls |= parts[part] is null ? 1L << part : 0;
        }

        return nulls;
    }

    private long Ask(QueryValue value, Func<RunValues, QueryValue, long> question)
    {
        if (!value.IsSlot)
        {
            return ShapeAnswer.Ask(run, value, question);
        }

        foreach (var known in _answers)
        {
            if (known.Value == value && known.Question == question)
            {
                return known.Answer;
            }
        }

        var answer = ShapeAnswer.Ask(run, value, question);
        _answers.Add(new ShapeAnswer(value, question, answer));
        return answer;
    }
}
