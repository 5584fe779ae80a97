using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
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

    /// <summary>Adds them where the rows each tell of one row of another entity, by which they are chosen and put in order.</summary>
    public static void AddTo(OutputFieldDescriptor field, EntityDefinition target, EntityDefinition subject, PageLimits pages) =>
        PageArguments.AddTo(field, pages, ConnectionTypes.SizedFields(target))
            .Argument(Where, argument => argument.Type(subject.FilterName).Description($"Of which rows of {subject.Name}; of all where nothing is given."))
            .Argument(Order, argument => argument.Type($"[{subject.SortName}!]").Description(OrderDescription(subject)));

    /// <summary>Adds what a request's arguments say to the query, whose order stands where they give none.</summary>
    public static EntityQuery Apply(InputValues values, RequestArguments arguments, EntityQuery query, PageLimits pages) => query with
    {
        Where = arguments.TryGet(values, Where, out var filter) ? FilterTag.All(filter, arguments) : null,
        Order = arguments.TryGet(values, Order, out var order) ? [.. Keys(order, arguments)] : query.Order,
        Paging = PageArguments.Of(values, arguments, pages),
    };

    /// <summary>Adds what they say of the row that each row tells of.</summary>
    /// <param name="subject">The relation to it.</param>
    public static EntityQuery Apply(
        InputValues values, RequestArguments arguments, EntityQuery query, EntityRelation subject, PageLimits pages) => query with
        {
            Where = arguments.TryGet(values, Where, out var filter) && FilterTag.All(filter, arguments) is { } where
                ? new RelatedFilter(subject.Name, where)
                : null,
            Order = arguments.TryGet(values, Order, out var order) ? [.. Keys(order, arguments, subject.Name)] : query.Order,
            Paging = PageArguments.Of(values, arguments, pages),
        };

    private static string OrderDescription(EntityDefinition target) => target.UsualOrderText is { } usual
        ? $"The order, most telling key first; ties go by the key. Where nothing is given: {usual}."
        : "The order, most telling key first; ties go by the key.";

    private static IEnumerable<OrderKey> Keys(object order, RequestArguments arguments, params string[] path) =>
        arguments.Structure<object?[]>(order)!
            .Where(item => arguments.Settle(item) is not null)
            .SelectMany(item => OrderTag.Keys(path, arguments.Settle(item)!, arguments));
}
