using System.Diagnostics.Metrics;

namespace Ovop.Engine.Requests;

/// <summary>
/// What can be counted of requests from outside: the meter <c>Ovop.Engine</c>. Each count is tagged with <c>cache</c>:
/// <c>hit</c> where it was known, <c>miss</c> where it had to be made. Costs next to nothing while nobody listens.
/// </summary>
internal static class RequestMeter
{
    private static readonly Meter Meter = new("Ovop.Engine");

    private static readonly Counter<long> Documents = Meter.CreateCounter<long>(
        "ovop.engine.documents", "{request}", "Documents that were known (hit), or were parsed and validated (miss).");

    private static readonly Counter<long> Plans = Meter.CreateCounter<long>(
        "ovop.engine.plans", "{request}", "Plans of operations that were known (hit), or were made (miss).");

    private static readonly KeyValuePair<string, object?> Hit = new("cache", "hit");

    private static readonly KeyValuePair<string, object?> Miss = new("cache", "miss");

    public static void CountDocument(bool isHit) => Documents.Add(1, isHit ? Hit : Miss);

    public static void CountPlan(bool isHit) => Plans.Add(1, isHit ? Hit : Miss);
}
