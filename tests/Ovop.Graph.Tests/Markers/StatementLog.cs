using System.Collections.Concurrent;
using System.Diagnostics;

namespace Ovop.Graph.Tests.Markers;

/// <summary>How many statements each round trip to a database has, as Npgsql reports them.</summary>
internal sealed class StatementLog : IDisposable
{
    private readonly ConcurrentQueue<int> _trips = new();
    private readonly ActivityListener _listener;

    public StatementLog(string database)
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                var tags = activity.TagObjects.ToDictionary(tag => tag.Key, tag => tag.Value?.ToString());
                if (tags.ContainsValue(database) && tags.TryGetValue("db.query.text", out var text))
                {
                    _trips.Enqueue(text!.Split(';').Length);
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public override string ToString() => string.Join(' ', _trips);

    public void Dispose() => _listener.Dispose();
}
