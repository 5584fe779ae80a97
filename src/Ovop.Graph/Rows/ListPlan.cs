using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;

namespace Ovop.Graph.Rows;

/// <summary>
/// A query in the making: what the selection needs is known when the operation is planned, what the arguments say
/// is added for a request.
/// </summary>
internal sealed class ListPlan(EntityModel entity, Func<RequestArguments, EntityQuery, EntityQuery> applyArguments)
{
    private readonly List<Func<RequestArguments, Projection>> _columns = [];
    private readonly Dictionary<ColumnPath, int> _ordinals = [];
    private readonly List<(Func<RequestArguments, EntityQuery, NestedQuery> Tie, ListPlan List)> _nested = [];

    public EntityModel Entity { get; } = entity;

    /// <summary>Whether anything selected asks how many rows there are in all.</summary>
    public bool WantsTotalCount { get; set; }

    /// <summary>Whether anything selected asks for more pages.</summary>
    public bool WantsPageInfo { get; set; }

    /// <summary>Whether anything selected is a cursor.</summary>
    public bool WantsCursors { get; set; }

    /// <summary>
    /// Other rows, of which the same answer tells how many there are; they are asked for where <see cref="WantsTotalCount"/>
    /// says so. Only of a list of the query root.
    /// </summary>
    public ListPlan? Beside { get; init; }

    /// <summary>What has to be looked at for each request.</summary>
    public List<RequestedForm> Forms { get; } = [];

    /// <summary>Those of this list and of all beneath it.</summary>
    public IEnumerable<RequestedForm> AllForms => Forms.Concat(_nested.SelectMany(nested => nested.List.AllForms));

    /// <summary>What is selected of the statistics of all rows; null while nothing is.</summary>
    public StatisticsPlan? Statistics { get; set; }

    /// <summary>The ordinal of a column; each is asked for once.</summary>
    public int Column(ColumnPath path)
    {
        if (!_ordinals.TryGetValue(path, out var ordinal))
        {
            ordinal = Add(_ => new ColumnProjection(path));
            _ordinals.Add(path, ordinal);
        }

        return ordinal;
    }

    /// <summary>The ordinal of a projection whose arguments come with the request.</summary>
    public int Add(Func<RequestArguments, Projection> projection)
    {
        _columns.Add(projection);
        return _columns.Count - 1;
    }

    /// <summary>The index of a nested query.</summary>
    /// <param name="navigation">Relations to one, then the list.</param>
    /// <param name="list">What is asked of it.</param>
    public int Nest(ColumnPath navigation, ListPlan list) => Nest(list, (_, query) => new NestedQuery(navigation, query));

    /// <summary>The index of a nested query that arguments of the request tie to this one.</summary>
    /// <param name="list">What is asked of it.</param>
    /// <param name="tie">From the request and the query beneath.</param>
    public int Nest(ListPlan list, Func<RequestArguments, EntityQuery, NestedQuery> tie)
    {
        _nested.Add((tie, list));
        return _nested.Count - 1;
    }

    /// <summary>The query for a request.</summary>
    public EntityQuery Build(RequestArguments arguments) => applyArguments(arguments, new EntityQuery(Entity)
    {
        Columns = [.. _columns.Select(column => column(arguments))],
        Nested = [.. _nested.Select(nested => nested.Tie(arguments, nested.List.Build(arguments)))],
        Statistics = Statistics?.Build(),
        HasTotalCount = WantsTotalCount,
        HasPageInfo = WantsPageInfo,
        HasCursors = WantsCursors,
        Scope = QueryScope.Everything,
    });
}
