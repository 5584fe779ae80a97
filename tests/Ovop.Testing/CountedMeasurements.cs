using System.Diagnostics.Metrics;

namespace Ovop.Testing;

/// <summary>
/// What a meter counts in the test's own flow, as <c>ovop.engine.plans hit</c> with a number; not what tests that run at the
/// same time do.
/// </summary>
public sealed class CountedMeasurements : IDisposable
{
    private readonly AsyncLocal<bool> _isOurs = new() { Value = true };
    private readonly SortedDictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly MeterListener _listener = new();

    public CountedMeasurements(string meter)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == meter)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>(Count);
        _listener.Start();
    }

    /// <summary>All that was counted since the last time that they were taken: <c>name cache: count</c>, by name.</summary>
    public string Take()
    {
        lock (_counts)
        {
            var text = string.Join("; ", _counts.Select(count => $"{count.Key}: {count.Value}"));
            _counts.Clear();
            return text;
        }
    }

    public void Dispose() => _listener.Dispose();

    private void Count(Instrument instrument, long value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
    {
        if (!_isOurs.Value)
        {
            return;
        }

        lock (_counts)
        {
            var key = $"{instrument.Name} {string.Join(' ', tags.ToArray().Select(tag => tag.Value))}";
            _counts[key] = _counts.GetValueOrDefault(key) + value;
        }
    }
}
