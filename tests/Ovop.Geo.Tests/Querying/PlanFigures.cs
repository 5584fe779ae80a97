using System.Text.Json.Nodes;

namespace Ovop.Geo.Tests.Querying;

/// <summary>What a statement touched when it ran, by EXPLAIN (ANALYZE, BUFFERS).</summary>
/// <param name="Rows">Rows that its scans looked at, those that a filter then refused included.</param>
/// <param name="Blocks">Pages of 8 KB, in memory or not.</param>
/// <param name="Text">The plan, for whoever reads a failure.</param>
public sealed record PlanFigures(double Rows, long Blocks, string Text)
{
    private static readonly string[] Refused = ["Rows Removed by Filter", "Rows Removed by Index Recheck", "Rows Removed by Join Filter"];

    public static PlanFigures Of(string json)
    {
        var plan = JsonNode.Parse(json)![0]!["Plan"]!;
        return new PlanFigures(
            Nodes(plan).Where(node => ((string)node["Node Type"]!).Contains("Scan", StringComparison.Ordinal)).Sum(RowsOf),
            Number(plan, "Shared Hit Blocks") + Number(plan, "Shared Read Blocks"),
            json);
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode plan) =>
        (plan["Plans"] as JsonArray ?? []).SelectMany(below => Nodes(below!)).Prepend(plan);

    private static double RowsOf(JsonNode scan) =>
        ((double)scan["Actual Rows"]! + Refused.Sum(name => Number(scan, name))) * Number(scan, "Actual Loops");

    private static long Number(JsonNode node, string name) => (long?)node[name] ?? 0;
}
