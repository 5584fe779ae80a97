using System.Diagnostics.Metrics;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// What can be counted of SQL from outside: the meter <c>Ovop.Geo</c>. Each count is tagged with <c>cache</c>: <c>hit</c>
/// where the SQL was known, <c>miss</c> where it had to be made. Costs next to nothing while nobody listens.
/// </summary>
internal static class SqlMeter
{
    private static readonly Meter Meter = new("Ovop.Geo");

    private static readonly Counter<long> Queries = Meter.CreateCounter<long>(
        "ovop.geo.queries", "{query}", "Queries whose SQL was known for the shape of their values (hit), or was made (miss).");

    private static readonly KeyValuePair<string, object?> Hit = new("cache", "hit");

    private static readonly KeyValuePair<string, object?> Miss = new("cache", "miss");

    public static void CountQuery(bool isHit) => Queries.Add(1, isHit ? Hit : Miss);
}
