using Ovop.Geo.Importing;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Storage;
using Ovop.Testing;
using Ovop.Testing.Postgis;

namespace Ovop.Graph.Tests.Expected;

/// <summary>The real boundaries of the regencies that the documents ask about, where they are at hand.</summary>
internal static class RealBoundaries
{
    /// <summary>Imports them over the seed's cells, as <c>ovop import boundaries</c> does.</summary>
    public static async Task ImportAsync(TestDatabase database)
    {
        await using var sources = OvopDataSources.Create(database.ConnectionString);
        var report = await Importers.All.Single(importer => importer.Name == "boundaries").RunAsync(
            new ImportRequest
            {
                Writer = sources.Writer,
                Files =
                [
                    TestData.Path("boundaries/blitar-villages.geojson"),
                    TestData.Path("boundaries/pali-villages.geojson"),
                ],
            },
            CancellationToken.None);
        Assert.Contains(("boundaries replaced", 248L + 71L), report.Counts);
    }
}
