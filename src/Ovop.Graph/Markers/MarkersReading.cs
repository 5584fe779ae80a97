using Ovop.Engine.Types;
using Ovop.Geo.Clustering;
using Ovop.Geo.Clustering.Sources;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Markers;

/// <summary>
/// Reads markers. Where the question was asked before, the answer of then is taken for granted: what lies behind its markers
/// is read together with the versions of the tables, in one round trip, and where these tell of a write, all is read anew.
/// Else: 1. the versions and the points are read, and clustered, 2. what lies behind the markers.
/// </summary>
internal sealed class MarkersReading : PlanReading
{
    private const int Versions = 0;
    private const int Points = 1;

    private readonly MarkersPlan _plan;
    private readonly MarkersRequest _request;
    private readonly QueryRun[] _runs;
    private readonly object?[] _variables;
    private readonly SqlCompiler _compiler;
    private readonly QueryFootprint _footprint;
    private readonly QueryRun _versions;
    private readonly string _key;
    private KeptClusters? _granted;
    private KeptClusters? _outdated;
    private QueryArgumentException? _refusal;
    private MarkersAnswer? _answer;
    private IDisposable? _turn;

    /// <param name="plan">The plan.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="runs">The points, then what lies behind markers, without keys.</param>
    /// <param name="variables">The coerced variables by index.</param>
    /// <param name="compiler">Makes SQL.</param>
    public MarkersReading(
        MarkersPlan plan, MarkersRequest request, QueryRun[] runs, object?[] variables, SqlCompiler compiler)
    {
        (_plan, _request, _runs, _variables, _compiler) = (plan, request, runs, variables, compiler);
        _footprint = runs[0].Query.FootprintOf(runs[0].Values);
        _versions = plan.Versions.Run(_footprint.Tables, compiler);
        _key = $"{_footprint.Key} {request.Settings.RadiusPixels} {request.Settings.MinPoints}";
    }

    public override IReadOnlyList<QueryRun> First =>
        _granted is null ? [_versions, _runs[0]] : [_versions, .. _answer?.Runs(_runs) ?? []];

    public override bool MayGoOn => _granted is null && _runs.Length > 1;

    private MarkerSource Source => _plan.Selection.Source(_request.Kind);

    public override ValueTask WaitAsync(CancellationToken cancellationToken) => _plan.Cache.WaitAsync(_key, cancellationToken);

    public override void Begin()
    {
        (_granted, _answer, _refusal) = (_plan.Cache.Find(_key), null, null);
        if (_granted is null || _granted == _outdated)
        {
            _granted = null;
            _turn = _plan.Cache.TryBegin(_key);
            return;
        }

        try
        {
            _answer = Answer(_granted);
        }
        catch (QueryArgumentException exception)
        {
            // Only if the data is still what it was.
            _refusal = exception;
        }
    }

    public override ValueTask<IReadOnlyList<QueryRun>> NextAsync(
        IReadOnlyList<QueryResult> results, CancellationToken cancellationToken)
    {
        if (results.Count > Points + 1)
        {
            return new([]);
        }

        _answer = Answer(Clusters(results, cancellationToken));
        return new([.. _answer.Runs(_runs)]);
    }

    public override RowRef? Result(QueryResult[] results, CancellationToken cancellationToken)
    {
        if (_granted is null)
        {
            _answer ??= Answer(Clusters(results, cancellationToken));
            _answer.Take(results.AsSpan((Points + 1)..));
            return new RowRef(_answer, 0);
        }

        if (_plan.Versions.Read(results[Versions], _footprint.Tables) != _granted.Version)
        {
            _outdated = _granted;
            return null;
        }

        if (_refusal is not null)
        {
            throw _refusal;
        }

        _answer!.Take(results.AsSpan((Versions + 1)..));
        return new RowRef(_answer, 0);
    }

    /// <summary>Lets those go on who wait for what was built.</summary>
    public override void End()
    {
        _turn?.Dispose();
        _turn = null;
        _plan.Cache.Tidy();
    }

    private KeptClusters Clusters(IReadOnlyList<QueryResult> results, CancellationToken cancellationToken)
    {
        var version = _plan.Versions.Read(results[Versions], _footprint.Tables);
        if (version is not null && _plan.Cache.Find(_key) is { } kept && kept.Version == version)
        {
            // Another field of the request has the same question, or another request came first.
            return kept;
        }

        var points = Source.Read(results[Points], _plan.HasCommodities);
        var tree = ClusterTree.Build(points, _request.Settings, cancellationToken);
        var clusters = new KeptClusters(new ClusterContents(tree), version ?? "");
        if (version is not null)
        {
            _plan.Cache.Keep(_key, clusters);
        }

        return clusters;
    }

    private MarkersAnswer Answer(KeptClusters clusters) =>
        new(_plan, clusters.Contents, _request, _variables, _compiler);
}
