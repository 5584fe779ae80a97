using System.IO.Compression;
using System.Text;
using Ovop.Geo.Tests.Regions;
using Ovop.Testing;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Importing.Boundaries;

/// <summary>A whole real province out of those of all Indonesia, made of boundaries and named, where they are at hand.</summary>
public sealed class RealProvinceTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>
{
    [TestDataFact]
    public async Task Makes_the_438_villages_of_Yogyakarta_and_names_what_lies_above_them()
    {
        await using var regions = await RegionsDatabase.CreateAsync(postgis);
        using var boundaries = new ImportRun("boundaries", regions);
        using var areas = new ImportRun("areas", regions);

        var made = await boundaries.RunAsync(
            [boundaries.Write("villages.ndjson", await VillagesOfAsync("34"))], ["create-missing"]);
        var named = await areas.RunAsync([TestData.Path("scale/areas.csv")]);

        Assert.Equal(0, made.Refused);
        Assert.Contains(("villages made", 438L), made.Counts);
        Assert.Contains(("districts made", 78L), made.Counts);
        Assert.Contains(("regencies made", 5L), made.Counts);
        Assert.Contains(("areas named that had only their code", 84L), named.Counts);
        Assert.Contains(("areas passed over that are not here", 7_753L), named.Counts);
        Assert.Equal(
            "Daerah Istimewa Yogyakarta: Kabupaten Bantul KABUPATEN 17, Kabupaten Gunungkidul KABUPATEN 18, "
            + "Kabupaten Kulon Progo KABUPATEN 12, Kabupaten Sleman KABUPATEN 17, Kota Yogyakarta KOTA 14",
            await regions.ScalarAsync<string>(
                """
                SELECT province.name || ': ' || string_agg(concat_ws(' ', regency.name, kind, (
                    SELECT count(*) FROM district WHERE regency_code = regency.code)), ', ' ORDER BY regency.name)
                FROM regency JOIN province ON province.code = province_code
                GROUP BY province.code
                """));

        // The official figure is 3,170 km2; each level adds up to it but for where its surveys overlap.
        foreach (var level in (string[])["village", "district", "regency", "province"])
        {
            Assert.Equal(
                3_170,
                await regions.ScalarAsync<double>($"SELECT sum(ST_Area(boundary::geography)) / 1e6 FROM {level}"),
                tolerance: 1);
        }
    }

    /// <summary>The features of one province, one to a line; the file has one to a line too.</summary>
    private static async Task<string> VillagesOfAsync(string province)
    {
        var features = new StringBuilder();
        await using var file = File.OpenRead(TestData.Path("scale/all-villages.ndjson.gz"));
        using var lines = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        while (await lines.ReadLineAsync() is { } line)
        {
            if (line.Contains($"\"code\":\"{province}.", StringComparison.Ordinal))
            {
                features.Append(line).Append('\n');
            }
        }

        return features.ToString();
    }
}
