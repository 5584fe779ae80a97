using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Values;
using Ovop.Graph.Filters;
using Ovop.Graph.Orders;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Connections;

/// <summary>The arguments of every connection: <c>first after last before where order</c>.</summary>
internal static class ConnectionArguments
{
    private const string First = "first";
    private const string After = "after";
    private const string Last = "last";
    private const string Before = "before";
    private const string Where = "where";
    private const string Order = "order";

    private static readonly string[] SlicingArguments = [First, Last];

    public static void AddTo(OutputFieldDescriptor field, EntityDefinition target, PageLimits pages) => field
        .ListSize(pages.DefaultSize, SlicingArguments, ConnectionTypes.SizedFields(target), requireOneSlicingArgument: false)
        .Argument(First, argument => argument.Type("Int").Description($"The most rows, from the start or after a cursor, up to {pages.MaxSize}; {pages.DefaultSize} where neither first nor last is given."))
        .Argument(After, argument => argument.Type("String").Description("Only rows after the one with this cursor."))
        .Argument(Last, argument => argument.Type("Int").Description($"The most rows, from the end or before a cursor, up to {pages.MaxSize}."))
        .Argument(Before, argument => argument.Type("String").Description("Only rows before the one with this cursor."))
        .Argument(Where, argument => argument.Type(target.FilterName).Description("Which rows; all where nothing is given."))
        .Argument(Order, argument => argument.Type($"[{target.SortName}!]").Description(OrderDescription(target)));

    /// <summary>Adds what a request's arguments say to the query, whose order stands where they give none.</summary>
    public static EntityQuery Apply(InputValues values, RequestArguments arguments, EntityQuery query, PageLimits pages) => query with
    {
        Where = arguments.TryGet(values, Where, out var filter) ? FilterTag.All(filter, arguments) : null,
        Order = arguments.TryGet(values, Order, out var order) ? [.. Keys(order, arguments)] : query.Order,
        Paging = new Paging
        {
            First = Parameter(values, First, arguments),
            After = Parameter(values, After, arguments),
            Last = Parameter(values, Last, arguments),
            Before = Parameter(values, Before, arguments),
            DefaultSize = pages.DefaultSize,
            MaxSize = pages.MaxSize,
        },
    };

    private static string OrderDescription(EntityDefinition target) => target.UsualOrderText is { } usual
        ? $"The order, most telling key first; ties go by the key. Where nothing is given: {usual}."
        : "The order, most telling key first; ties go by the key.";

    private static QueryValue Parameter(InputValues values, string name, RequestArguments arguments) =>
        arguments.TryGet(values, name, out var value) ? arguments.Parameter(value) : default;

    private static IEnumerable<OrderKey> Keys(object order, RequestArguments arguments) =>
        arguments.Structure<object?[]>(order)!
            .Where(item => arguments.Settle(item) is not null)
            .SelectMany(item => OrderTag.Keys([], arguments.Settle(item)!, arguments));
}
