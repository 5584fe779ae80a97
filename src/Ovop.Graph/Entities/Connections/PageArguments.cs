using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Values;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Connections;

/// <summary>The arguments by which a list is cut to a page: <c>first after last before</c>, whatever it lists.</summary>
internal static class PageArguments
{
    private const string First = "first";
    private const string After = "after";
    private const string Last = "last";
    private const string Before = "before";

    /// <summary>Pages in both directions.</summary>
    /// <param name="field">A connection.</param>
    /// <param name="pages">How many rows a page has.</param>
    /// <param name="sizedFields">The fields beneath that have as many rows as the page.</param>
    public static OutputFieldDescriptor AddTo(OutputFieldDescriptor field, PageLimits pages, IReadOnlyList<string> sizedFields) => field
        .ListSize(pages.DefaultSize, [First, Last], sizedFields, requireOneSlicingArgument: false)
        .Argument(First, argument => argument.Type("Int").Description($"The most rows, from the start or after a cursor, up to {pages.MaxSize}; {pages.DefaultSize} where neither first nor last is given."))
        .Argument(After, argument => argument.Type("String").Description("Only rows after the one with this cursor."))
        .Argument(Last, argument => argument.Type("Int").Description($"The most rows, from the end or before a cursor, up to {pages.MaxSize}."))
        .Argument(Before, argument => argument.Type("String").Description("Only rows before the one with this cursor."));

    /// <summary>Pages from the start on, as large as they may be where nothing is given.</summary>
    /// <param name="field">A plain list.</param>
    /// <param name="pages">How many rows a page has.</param>
    /// <param name="rows">What is listed: groups.</param>
    /// <param name="row">One of them.</param>
    public static OutputFieldDescriptor AddForwardsTo(OutputFieldDescriptor field, PageLimits pages, string rows, string row) => field
        .ListSize(pages.MaxSize, [First], requireOneSlicingArgument: false)
        .Argument(First, argument => argument.Type("Int").Description($"The most {rows}, from the start or after a cursor, up to {pages.MaxSize}, which is also what is taken where nothing is given."))
        .Argument(After, argument => argument.Type("String").Description($"Only {rows} after the {row} with this cursor."));

    /// <summary>What a request's arguments say; those that the field does not have count as not given.</summary>
    public static Paging Of(InputValues values, RequestArguments arguments, PageLimits pages)
    {
        return new Paging
        {
            First = Parameter(First),
            After = Parameter(After),
            Last = Parameter(Last),
            Before = Parameter(Before),
            DefaultSize = pages.DefaultSize,
            MaxSize = pages.MaxSize,
        };

        QueryValue Parameter(string name) =>
            arguments.TryGet(values, name, out var value) ? arguments.Parameter(value) : default;
    }
}
