using System.Globalization;
using Ovop.Geo.Clustering;
using Ovop.Geo.Storage;

namespace Ovop.Graph.Cli;

/// <summary>Clusters as tables of text, a line each.</summary>
internal static class ClusterLines
{
    private const int MostNames = 8;
    private const string Unknown = "-";

    public static IEnumerable<string> Of(IReadOnlyList<FoundCluster> found, ClusterQuestion question)
    {
        if (found.Count == 0)
        {
            return
            [
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"no {question.MinVillages} villages with a recorded product of {question.Commodity} lie side by side ({question.Words})"),
            ];
        }

        var count = found.Count == ClusterFinder.MostRows ? $"the first {found.Count}" : found.Count.ToString(CultureInfo.InvariantCulture);
        return
        [
            .. Table(
                ["SLUG", "VILLAGES", "PRODUCTS", "PRODUCERS", "KM2", "REGENCY", "DECLARED", "WHICH"],
                found.Select(cluster => new[]
                {
                    cluster.Slug,
                    Number(cluster.VillageCodes.Length),
                    Number(cluster.Products),
                    Number(cluster.Producers),
                    cluster.AreaKm2?.ToString("0.0", CultureInfo.InvariantCulture) ?? Unknown,
                    cluster.RegencyName ?? "several",
                    cluster.Declared.IsEmpty ? Unknown : string.Join(",", cluster.Declared),
                    Names(cluster),
                })),
            $"{count} {(found.Count == 1 ? "cluster" : "clusters")} of {question.Commodity} ({question.Words}); found from geometry, kept nowhere",
        ];
    }

    public static IEnumerable<string> Of(IReadOnlyList<KeptCluster> clusters) => clusters.Count == 0
        ? ["there are no product clusters"]
        : Table(
            ["SLUG", "KIND", "COMMODITY", "VILLAGES", "REGENCY", "NAME"],
            clusters.Select(cluster => new[]
            {
                cluster.Slug, UpperSnake.Of(cluster.Kind), cluster.Commodity, Number(cluster.Villages),
                cluster.RegencyName ?? "several", cluster.Name,
            }));

    private static string Names(FoundCluster cluster) => cluster.VillageNames.Length <= MostNames
        ? string.Join(", ", cluster.VillageNames)
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Join(", ", cluster.VillageNames.Take(MostNames))} and {cluster.VillageNames.Length - MostNames} more");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Columns as wide as their widest cell, two spaces between.</summary>
    private static List<string> Table(string[] heads, IEnumerable<string[]> rows)
    {
        string[][] all = [heads, .. rows];
        var widths = heads.Select((_, column) => all.Max(row => row[column].Length)).ToArray();
        return [.. all.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd())];
    }
}
