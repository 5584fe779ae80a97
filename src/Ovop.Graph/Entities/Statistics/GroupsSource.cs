using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities.Connections;
using Ovop.Graph.Filters;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Statistics;

/// <summary>The groups of a statistics field on the query root.</summary>
internal sealed class GroupsSource(EntityModel entity, RowBackend backend, PageLimits pages) : RowSource
{
    private const string Where = "where";
    private const string GroupBy = "groupBy";
    private const string Having = "having";
    private const string Order = "order";

    public override RowBackend Backend { get; } = backend;

    /// <summary>Makes a field of the query root give statistics.</summary>
    public static void AddTo(OutputFieldDescriptor field, EntityDefinition definition, RowBackend backend, PageLimits pages)
    {
        field.Type($"[{definition.StatisticsName}!]").Cost(Weights.Statistics)
            .Description($"Statistics of rows of {definition.Name} in groups. Without groupBy all are one group, which is there even when no row is; the groups come in the order of their keys.")
            .Argument(Where, argument => argument.Type(definition.FilterName).Description("Which rows; all where nothing is given."))
            .Argument(GroupBy, argument => argument.Type($"[{definition.GroupByName}!]").Description("What makes rows belong together: [{ regency: {} }, { kind: true }] for each kind in each regency. Rows without a value are a group of their own."))
            .Argument(Having, argument => argument.Type(definition.StatisticsFilterName).Description("Which groups; all where nothing is given."))
            .Argument(Order, argument => argument.Type($"[{definition.StatisticsSortName}!]").Description("The order of the groups, most telling key first; ties go by their keys."))
            .ResolveWith(new GroupsSource(definition.Model, backend, pages));
        PageArguments.AddForwardsTo(field, pages, "groups", "one");
    }

    public override RowPlan Plan(ISelectedField field)
    {
        var plan = new StatisticsPlan();
        var shape = new StatisticsBinder(plan, entity).Shape(field);
        var list = new ListPlan(entity, (arguments, query) => Apply(field.Arguments, arguments, query)) { Statistics = plan };
        return new QueryPlan(list, new GroupsCell(shape));
    }

    private EntityQuery Apply(InputValues values, RequestArguments arguments, EntityQuery query) => query with
    {
        HasRows = false,
        Where = arguments.TryGet(values, Where, out var filter) ? FilterTag.All(filter, arguments) : null,
        Statistics = query.Statistics! with
        {
            Groups = [.. Items(values, GroupBy, arguments).SelectMany(item => GroupTag.Keys([], item, arguments, out _))],
            Having = arguments.TryGet(values, Having, out var having) ? FilterTag.All(having, arguments) : null,
            Order = [.. Items(values, Order, arguments).SelectMany(item => GroupOrderTag.Keys(item, arguments))],
            Paging = PageArguments.Of(values, arguments, pages) with { DefaultSize = pages.MaxSize },
        },
    };

    private static IEnumerable<object> Items(InputValues values, string name, RequestArguments arguments) =>
        arguments.TryGet(values, name, out var list)
            ? arguments.Structure<object?[]>(list)!.Select(arguments.Settle).OfType<object>()
            : [];
}
