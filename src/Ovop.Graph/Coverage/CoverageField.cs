using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Statistics;
using Ovop.Geo.Villages;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities;
using Ovop.Graph.Entities.Connections;
using Ovop.Graph.Entities.Statistics;
using Ovop.Graph.Filters;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Coverage;

/// <summary>The root field <c>coverage</c>: statistics of villages whose columns are fixed.</summary>
internal sealed class CoverageField(EntityModels models, EntityDefinitions definitions, RowBackend backend) : RowSource
{
    private const string GroupBy = "groupBy";
    private const string Where = "where";
    private const string Order = "order";

    private readonly EntityModel _village = models.For<Village>();

    public override RowBackend Backend { get; } = backend;

    public void AddTo(ObjectTypeDescriptor query)
    {
        var field = query.Field("coverage").Type($"[{CoverageTypes.Type}!]").Cost(Weights.Statistics)
            .Description("How much is known of villages, in groups: where nobody has looked, where somebody looked and found no product, which boundaries may be trusted, of what sources speak. Without groupBy all villages are one group; the groups come in the order of their keys.")
            .Argument(GroupBy, argument => argument.Type($"[{CoverageTypes.Group}!]").Description("What villages are put together by: [REGENCY, TERRAIN_ZONE] for each zone in each regency."))
            .Argument(Where, argument => argument.Type(definitions.For(_village).FilterName).Description("Which villages; all where nothing is given."))
            .Argument(Order, argument => argument.Type($"[{CoverageTypes.Sort}!]").Description("The order of the groups, most telling key first; ties go by their keys."));
        PageArguments.AddForwardsTo(field, definitions.Pages, "groups", "one").ResolveWith(this);
    }

    public override RowPlan Plan(ISelectedField field)
    {
        var plan = new StatisticsPlan();
        var shape = new StatisticsBinder(plan, _village).Shape(field);
        var list = new ListPlan(_village, (arguments, query) => Apply(field.Arguments, arguments, query)) { Statistics = plan };
        return new QueryPlan(list, new GroupsCell(shape));
    }

    private EntityQuery Apply(InputValues values, RequestArguments arguments, EntityQuery query) => query with
    {
        HasRows = false,
        Where = arguments.TryGet(values, Where, out var filter) ? FilterTag.All(filter, arguments) : null,
        Statistics = query.Statistics! with
        {
            Groups = [.. Items(values, GroupBy, arguments).Select(item => new ObjectGroup([.. arguments.Structure<string[]>(item)!]))],
            Order = [.. Items(values, Order, arguments).SelectMany(item => GroupOrderTag.Keys(item, arguments))],
            Paging = PageArguments.Of(values, arguments, definitions.Pages) with { DefaultSize = definitions.Pages.MaxSize },
        },
    };

    private static IEnumerable<object> Items(InputValues values, string name, RequestArguments arguments) =>
        arguments.TryGet(values, name, out var list)
            ? arguments.Structure<object?[]>(list)!.Select(arguments.Settle).OfType<object>()
            : [];
}
