using Ovop.Engine.Types;
using Ovop.Geo.Clustering;
using Ovop.Geo.Clustering.Sources;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Versions;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Markers;

/// <summary>A field <c>clusterMarkers</c> of an operation: a query for the points of each kind, and for what lies behind them.</summary>
internal sealed class MarkersPlan : ReadPlan
{
    private readonly InputValues _arguments;
    private readonly Dictionary<MarkerKind, KeptQuery> _points;

    public MarkersPlan(InputValues arguments, MarkersSelection selection, RowShape shape, ClusterCache cache, VersionsQuery versions)
        : base(selection.Sources.SelectMany(source => RowsBehind(selection, source.Kind)).SelectMany(rows => rows.Forms))
    {
        (_arguments, Selection, Cache, Versions) = (arguments, selection, cache, versions);
        _points = selection.Sources.ToDictionary(source => source.Kind, source => new KeptQuery(new ListPlan(
            source.Entity,
            (given, query) => source.Query(MarkersRequest.FilterOf(arguments, given, source.Kind), query.Scope, HasCommodities, Limits.MaxPoints)).Build));
        Root = new RootCell(shape);
    }

    public MarkersSelection Selection { get; }

    public ClusterCache Cache { get; }

    public VersionsQuery Versions { get; }

    public MarkerLimits Limits => Selection.Definitions.Pages.Markers;

    /// <summary>Whether commodities are counted, so that they have to be known.</summary>
    public bool HasCommodities => Selection.Commodities.Count > 0;

    public override RowCell Root { get; }

    public override PlanReading Read(QueryRun[] runs, object?[] variables, SqlCompiler compiler) =>
        new MarkersReading(this, RequestOf(variables), runs, variables, compiler);

    /// <summary>The rows that are asked for behind markers, in the order in which they are read.</summary>
    public IEnumerable<KeyedRows> Behind(MarkerKind kind) => RowsBehind(Selection, kind);

    /// <summary>First the points, then what lies behind markers, whose keys are not known yet.</summary>
    protected override IReadOnlyList<PreparedQuery> Queries(object?[] variables, SqlCompiler compiler)
    {
        var kind = RequestOf(variables).Kind;
        return [.. _points[kind].For(variables, compiler), .. Behind(kind).Select(rows => rows.Prepare(variables, compiler))];
    }

    private static IEnumerable<KeyedRows> RowsBehind(MarkersSelection selection, MarkerKind kind) =>
        selection.Members.Select(members => members.Rows(kind))
            .Concat(selection.Commodities.Select(commodities => commodities.Rows))
            .Where(rows => rows.IsAsked);

    private MarkersRequest RequestOf(object?[] variables) => MarkersRequest.Read(_arguments, new RequestArguments(variables));

    private sealed class RootCell(RowShape shape) : ObjectCell
    {
        public override RowShape Enter(RowRef row, out RowRef target)
        {
            target = row;
            return shape;
        }
    }
}
