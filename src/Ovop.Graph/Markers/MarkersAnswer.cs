using Ovop.Engine.Types;
using Ovop.Geo.Clustering;
using Ovop.Geo.Clustering.Sources;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;

namespace Ovop.Graph.Markers;

/// <summary>The markers of an answer, one row each, with the pages of what lies behind them.</summary>
internal sealed class MarkersAnswer : RowSet
{
    private readonly ClusterContents _contents;
    private readonly List<int> _nodes;
    private readonly MarkersPlan _plan;
    private readonly Dictionary<MemberList, MemberPages> _members;
    private readonly Dictionary<CommodityList, CommodityPages> _commodities;

    /// <exception cref="QueryArgumentException">There are too many markers, or a page cannot be had.</exception>
    public MarkersAnswer(
        MarkersPlan plan, ClusterContents contents, MarkersRequest request, object?[] variables, SqlCompiler compiler)
    {
        (_plan, _contents, Request, Variables, Compiler) = (plan, contents, request, variables, compiler);
        var most = plan.Limits.MaxMarkers;
        _nodes = Tree.Find(request.Box, request.Level, most);
        if (_nodes.Count > most)
        {
            throw new QueryArgumentException(
                QueryErrorCodes.PageTooLarge,
                $"More than {most} markers lie in the box at zoom {request.Level}; ask for a smaller box or a lower zoom.");
        }

        _members = plan.Selection.Members.ToDictionary(list => list, list => new MemberPages(list, this));
        _commodities = plan.Selection.Commodities.ToDictionary(list => list, list => new CommodityPages(list, this));
    }

    public MarkersRequest Request { get; }

    /// <summary>The request's coerced variables by index.</summary>
    public object?[] Variables { get; }

    public SqlCompiler Compiler { get; }

    public ClusterTree Tree => _contents.Tree;

    public MarkerSource Source => _plan.Selection.Source(Request.Kind);

    /// <summary>Markers that are shown.</summary>
    public int Count => _nodes.Count;

    /// <summary>Rows of the whole world.</summary>
    public int TotalCount => Tree.Points.Count;

    public int UnlocatedCount => Tree.Points.UnlocatedCount;

    public int Node(int marker) => _nodes[marker];

    public byte[] Id(int marker) => MarkerId.Of(Tree, _nodes[marker], Request);

    public ReadOnlySpan<(double Longitude, double Latitude)> Hull(int marker) => _contents.Hull(_nodes[marker]);

    public ReadOnlySpan<CommodityCount> CommoditiesOf(int marker) => _contents.Commodities(_nodes[marker]);

    public MemberPages Members(MemberList list) => _members[list];

    public CommodityPages Commodities(CommodityList list) => _commodities[list];

    /// <summary>The queries for what lies behind the markers, in the order of <see cref="MarkersPlan.Behind"/>.</summary>
    /// <param name="runs">The points', then those without keys.</param>
    public IEnumerable<QueryRun> Runs(QueryRun[] runs) => Behind().Select((pages, i) => KeyedRows.For(runs[i + 1], pages.Keys));

    /// <summary>What those queries brought.</summary>
    public void Take(ReadOnlySpan<QueryResult> results)
    {
        var next = 0;
        foreach (var pages in Behind())
        {
            pages.Take(results[next++], Variables);
        }
    }

    private IEnumerable<KeyedPages> Behind() =>
        _plan.Selection.Members.Select(KeyedPages (list) => _members[list])
            .Concat(_plan.Selection.Commodities.Select(list => _commodities[list]))
            .Where(pages => pages.IsAsked);
}
