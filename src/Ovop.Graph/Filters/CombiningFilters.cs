using Ovop.Geo.Querying;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Filters;

/// <summary><c>and: [...]</c>: all of them. An empty list asks nothing.</summary>
internal sealed class AndTag : FilterTag
{
    public override FilterNode? Translate(object value, RequestArguments arguments) => And(Each(value, arguments));

    /// <summary>The filters of a list of filter inputs, empty ones left out.</summary>
    public static List<FilterNode> Each(object value, RequestArguments arguments) =>
    [
        .. arguments.Structure<object?[]>(value)!
            .Select(item => arguments.Settle(item) is { } given ? All(given, arguments) : null)
            .OfType<FilterNode>(),
    ];
}

/// <summary><c>or: [...]</c>: at least one of them. An empty list asks nothing.</summary>
internal sealed class OrTag : FilterTag
{
    public override FilterNode? Translate(object value, RequestArguments arguments) => AndTag.Each(value, arguments) switch
    {
        [] => null,
        [var only] => only,
        var several => new OrFilter([.. several]),
    };
}

/// <summary><c>not: {...}</c>: the rows that the filter does not take, those on which it cannot decide included.</summary>
internal sealed class NotTag : FilterTag
{
    public override FilterNode? Translate(object value, RequestArguments arguments) =>
        All(value, arguments) is { } inner ? new NotFilter(inner) : null;
}
