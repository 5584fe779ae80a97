using Ovop.Engine.Types;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Nodes;

/// <summary>
/// One query for each type among the ids, all in one round trip as far as nothing beneath needs more; the objects come in
/// the order of the ids.
/// </summary>
internal sealed class NodePlan(
    EntityDefinitions definitions, bool isList, object? argument, IReadOnlyDictionary<EntityDefinition, NodeQuery> queries)
    : WholePlan(queries.Values.SelectMany(query => query.Forms))
{
    public override RowCell Root { get; } = isList ? new NodeListCell() : new OneNodeCell();

    public override RowRef Result(ReadOnlySpan<QueryResult> results, object?[] variables)
    {
        var asked = Asked(variables);
        var found = new Dictionary<EntityDefinition, (ResultRows Rows, Dictionary<string, int> Index)>();
        foreach (var definition in asked.Select(node => node.Definition).Distinct())
        {
            var result = results[found.Count];
            found.Add(definition, (new ResultRows(result, variables), queries[definition].Index(result.Rows)));
        }

        return new RowRef(new NodeRows([.. asked.Select(node => found[node.Definition] is var (rows, index)
            && index.TryGetValue(NodeQuery.KeyText(node.Key), out var row)
                ? new FoundNode(queries[node.Definition].Shape, new RowRef(rows, row))
                : default)]), 0);
    }

    protected override IReadOnlyList<PreparedQuery> Queries(object?[] variables, SqlCompiler compiler) =>
    [
        .. Asked(variables).GroupBy(node => node.Definition).Select(group => queries[group.Key].For(
            [.. group.DistinctBy(node => NodeQuery.KeyText(node.Key)).Select(node => node.Key)], variables, compiler)),
    ];

    /// <exception cref="QueryArgumentException">One is no id, or there are too many.</exception>
    private List<(EntityDefinition Definition, object[] Key)> Asked(object?[] variables)
    {
        var arguments = new RequestArguments(variables);
        var ids = isList ? arguments.Structure<object?[]>(arguments.Settle(argument))! : [argument];
        if (ids.Length > definitions.Pages.MaxSize)
        {
            throw new QueryArgumentException(
                QueryErrorCodes.PageTooLarge, $"These are {ids.Length} ids; at most {definitions.Pages.MaxSize} are served.");
        }

        var asked = new List<(EntityDefinition, object[])>(ids.Length);
        for (var i = 0; i < ids.Length; i++)
        {
            var id = arguments.Structure<string>(arguments.Settle(ids[i]))!;
            asked.Add(GlobalId.TryRead(id, definitions, out var definition, out var key)
                ? (definition, key)
                : throw new QueryArgumentException(
                    QueryErrorCodes.InvalidArgument,
                    $"{(isList ? $"ids[{i}]" : "id")}: \"{Shown(id)}\" is no id of this server; give one as it came in a field id."));
        }

        return asked;
    }

    private static string Shown(string id) => id.Length <= 80 ? id : $"{id[..80]}…";

    private sealed class OneNodeCell : ObjectCell
    {
        public override RowShape? Enter(RowRef row, out RowRef target) => ((NodeRows)row.Rows).Enter(0, out target);
    }

    private sealed class NodeListCell : MixedListCell
    {
        public override int? Count(RowRef row) => ((NodeRows)row.Rows).Count;

        public override RowShape? Enter(RowRef row, int index, out RowRef target) => ((NodeRows)row.Rows).Enter(index, out target);
    }

    private readonly record struct FoundNode(RowShape? Shape, RowRef Row);

    private sealed class NodeRows(FoundNode[] nodes) : RowSet
    {
        public int Count => nodes.Length;

        public RowShape? Enter(int index, out RowRef target)
        {
            target = nodes[index].Row;
            return nodes[index].Shape;
        }
    }
}
