using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Graph.Filters;
using Ovop.Graph.Orders;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Connections;

/// <summary>The arguments of every connection of an entity: <c>first after last before where order</c>.</summary>
internal static class ConnectionArguments
{
    private const string Where = "where";
    private const string Order = "order";

    public static void AddTo(OutputFieldDescriptor field, EntityDefinition target, PageLimits pages) =>
        PageArguments.AddTo(field, pages, ConnectionTypes.SizedFields(target))
            .Argument(Where, argument => argument.Type(target.FilterName).Description("Which rows; all where nothing is given."))
            .Argument(Order, argument => argument.Type($"[{target.SortName}!]").Description(OrderDescription(target)));

    /// <summary>Adds what a request's arguments say to the query, whose order stands where they give none.</summary>
    public static EntityQuery Apply(InputValues values, RequestArguments arguments, EntityQuery query, PageLimits pages) => query with
    {
        Where = arguments.TryGet(values, Where, out var filter) ? FilterTag.All(filter, arguments) : null,
        Order = arguments.TryGet(values, Order, out var order) ? [.. Keys(order, arguments)] : query.Order,
        Paging = PageArguments.Of(values, arguments, pages),
    };

    private static string OrderDescription(EntityDefinition target) => target.UsualOrderText is { } usual
        ? $"The order, most telling key first; ties go by the key. Where nothing is given: {usual}."
        : "The order, most telling key first; ties go by the key.";

    private static IEnumerable<OrderKey> Keys(object order, RequestArguments arguments) =>
        arguments.Structure<object?[]>(order)!
            .Where(item => arguments.Settle(item) is not null)
            .SelectMany(item => OrderTag.Keys([], arguments.Settle(item)!, arguments));
}
