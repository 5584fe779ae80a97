using System.IO.Compression;
using System.Text;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Tests.Regions;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Importing.Boundaries;

/// <summary>Three villages side by side, 0.01 degrees apart; the first and the second get real boundaries.</summary>
public sealed partial class BoundaryImporterTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private const string FirstSquare = "[[[112,-8],[112.009,-8],[112.009,-7.99],[112,-7.99],[112,-8]]]";
    private const string SecondSquare = "[[[112.009,-8],[112.02,-8],[112.02,-7.99],[112.009,-7.99],[112.009,-8]]]";

    private static readonly string First = Feature("35.05.01.2001", FirstSquare);
    private static readonly string Second = Feature("35.05.01.2002", SecondSquare);

    private RegionsDatabase _regions = null!;
    private ImportRun _import = null!;

    public async Task InitializeAsync()
    {
        _regions = await RegionsDatabase.CreateAsync(postgis);
        for (var i = 0; i < 3; i++)
        {
            await _regions.AddVillageAsync($"35.05.01.200{i + 1}", 112.005 + (i * 0.01), -7.995, 1.24);
        }

        await _regions.DeriveAllAsync();
        _import = new ImportRun("boundaries", _regions);
    }

    public async Task DisposeAsync()
    {
        _import.Dispose();
        await _regions.DisposeAsync();
    }

    [Fact]
    public async Task Replaces_cells_by_code_and_derives_what_depends_on_them()
    {
        var report = await ImportAsync(Collection(First, Second));

        Assert.True(report.IsApplied);
        Assert.Equal((0, 0), (report.Repaired, report.Refused));
        Assert.Contains(("features read", 2L), report.Counts);
        Assert.Contains(("boundaries replaced", 2L), report.Counts);
        Assert.Equal("INDICATIVE INDICATIVE APPROXIMATE", await SourcesAsync());
        Assert.True(await _regions.ScalarAsync<bool>(
            """
            SELECT boundary = ST_GeomFromText(
                'MULTIPOLYGON(((112 -8,112.009 -8,112.009 -7.99,112 -7.99,112 -8)))', 4326)
                AND area_km2 = ST_Area(boundary::geography) / 1e6
                AND area_km2 BETWEEN 1.09 AND 1.10
                AND ST_Contains(boundary, location)
            FROM village WHERE code = '35.05.01.2001'
            """));
        // The third village's cell is clipped to its new neighbour, and its area stays the register's.
        Assert.False(await _regions.AnyOverlapAsync());
        Assert.Equal(1.24, await _regions.ScalarAsync<double>("SELECT area_km2 FROM village WHERE code LIKE '%3'"));
        Assert.True(await _regions.ScalarAsync<bool>(
            "SELECT ST_XMin(boundary) = 112 AND ST_YMin(boundary) <= -8 FROM province"));
    }

    [Fact]
    public async Task Marks_boundaries_official_where_the_user_says_so()
    {
        await ImportAsync(Collection(First), "as=official");

        Assert.Equal("OFFICIAL APPROXIMATE APPROXIMATE", await SourcesAsync());
        var error = await Assert.ThrowsAsync<ImportException>(() => ImportAsync(Collection(First), "as=certain"));
        Assert.Contains("must be indicative or official", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_the_source_once_and_a_claim_for_each_village()
    {
        const string Claims =
            """
            SELECT string_agg(claim.village_code || ' ' || source.slug || ' ' || coalesce(source.licence, '-') || ' '
                || claim.says, '; ' ORDER BY claim.village_code)
            FROM claim JOIN source ON source.id = claim.source_id
            """;
        await ImportAsync(Collection(First, Second), "source=BIG RBI");
        await ImportAsync(Collection(First), "source=BIG RBI", "licence=CC-BY-4.0", "as=official");

        Assert.Equal(
            "35.05.01.2001 big-rbi CC-BY-4.0 Boundary (official), and from it area and interior point.; "
            + "35.05.01.2002 big-rbi CC-BY-4.0 Boundary (indicative), and from it area and interior point.",
            await _regions.ScalarAsync<string>(Claims));
    }

    [Fact]
    public async Task Keeps_what_other_sources_say_of_the_village()
    {
        await _regions.ExecuteAsync(
            """
            INSERT INTO source (slug, kind, outlet) VALUES ('press', 'PRESS', 'Press');
            INSERT INTO claim (source_id, village_code, says) SELECT id, '35.05.01.2001', 'Grows coffee.' FROM source;
            """);
        await ImportAsync(Collection(First));

        Assert.Equal(2L, await _regions.ScalarAsync<long>("SELECT count(*) FROM claim"));
    }

    [Theory]
    [InlineData("collection")]
    [InlineData("lines")]
    [InlineData("sequence")]
    public async Task Takes_every_form_plain_or_packed(string form)
    {
        var text = form switch
        {
            "collection" => Collection(First, Second),
            "lines" => $"{First}\n{Second}\n",
            _ => $"\u001E{First}\n\u001E{Second}\n",
        };

        var plain = await _import.RunAsync([_import.Write("a.txt", text)]);
        var packed = await _import.RunAsync([_import.Write("b.txt", Gzip(text))]);

        Assert.Contains(("boundaries replaced", 2L), plain.Counts);
        Assert.Contains(("boundaries that were there already", 2L), packed.Counts);
        Assert.Contains(("boundaries replaced", 0L), packed.Counts);
    }

    [Fact]
    public async Task Takes_several_files_in_one_go()
    {
        var report = await _import.RunAsync(
            [_import.Write("a.geojson", Collection(First)), _import.Write("b.geojson", Collection(First, Second))]);

        Assert.Contains(("boundaries replaced", 2L), report.Counts);
        Assert.Equal(
            "b.geojson, feature 1 (35.05.01.2001): refused: it stands at a.geojson, feature 1 too, and that feature "
            + "was read first. Give each once, as a MultiPolygon if it has several parts.",
            Assert.Single(report.Findings).ToString());
    }

    [Fact]
    public async Task Keeps_holes_and_parts_on_both_sides_of_the_antimeridian()
    {
        await _regions.ExecuteAsync("UPDATE village SET location = ST_Point(179.5, 0.5, 4326) WHERE code LIKE '%1'");
        await ImportAsync(
            """
            {"type":"Feature","properties":{"code":"35.05.01.2001"},"geometry":{"type":"MultiPolygon","coordinates":[
            [[[179,0],[180,0],[180,1],[179,1],[179,0]],[[179.2,0.2],[179.2,0.4],[179.4,0.4],[179.2,0.2]]],
            [[[-180,0],[-179,0],[-179,1],[-180,1],[-180,0]]]]}}
            """);

        Assert.Equal(
            "2 1",
            await _regions.ScalarAsync<string>(
                """
                SELECT ST_NumGeometries(boundary) || ' ' || (
                    SELECT sum(ST_NumInteriorRings(part.geom)) FROM ST_Dump(boundary) AS part)
                FROM village WHERE code = '35.05.01.2001'
                """));
    }

    [Fact]
    public async Task Transforms_another_crs_and_refuses_what_lies_outside_of_it()
    {
        var report = await ImportAsync(
            """
            {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32749"}},
            "features":[{"type":"Feature","id":"35.05.01.2001","geometry":{"type":"Polygon","coordinates":
            [[[610000,9115000],[611000,9115000],[611000,9116000],[610000,9115000]]]}},
            {"type":"Feature","id":"35.05.01.2002","properties":{},"geometry":{"type":"Polygon","coordinates":
            [[[1e30,1e308],[2e30,1e308],[2e30,2e30],[1e30,1e308]]]}}]}
            """);

        Assert.Equal("INDICATIVE APPROXIMATE APPROXIMATE", await SourcesAsync());
        Assert.True(await _regions.ScalarAsync<bool>(
            "SELECT ST_Contains(ST_MakeEnvelope(111.98, -8.02, 112.03, -7.98, 4326), boundary) FROM village "
            + "WHERE code = '35.05.01.2001'"));
        Assert.StartsWith(
            "a.geojson, feature 2 (35.05.01.2002): refused: it cannot be brought to longitude and latitude",
            Assert.Single(report.Findings).ToString(),
            StringComparison.Ordinal);
    }

    private async Task<string> FailsAsync(string text) =>
        (await Assert.ThrowsAsync<ImportException>(() => ImportAsync(text))).Message;

    /// <summary>That nothing was taken and nothing changed; returns what the first finding says.</summary>
    private async Task<string> RefusedAsync(string text)
    {
        var before = await StateAsync();
        var report = await ImportAsync(text);
        Assert.False(report.IsApplied);
        Assert.Equal(before, await StateAsync());
        return report.Findings[0].ToString();
    }

    private Task<ImportReport> ImportAsync(string text, params string[] options) =>
        _import.RunAsync([_import.Write("a.geojson", text)], options);

    private Task<string> SourcesAsync() =>
        _regions.ScalarAsync<string>("SELECT string_agg(boundary_source, ' ' ORDER BY code) FROM village");

    /// <summary>Row versions: anything written, even the same again, would show.</summary>
    private Task<string> StateAsync() => _regions.ScalarAsync<string>(
        """
        SELECT string_agg(code || xmin, ' ' ORDER BY code)
            || (SELECT count(*) FROM source) || (SELECT count(*) FROM claim)
        FROM (SELECT code, xmin FROM village UNION ALL SELECT code, xmin FROM district) AS rows
        """);

    private static string Collection(params string[] features) =>
        $$"""{"type":"FeatureCollection","features":[{{string.Join(',', features)}}]}""";

    private static string Feature(string code, string rings) =>
        $$"""
        {"type":"Feature","properties":{"code":"{{code}}"},"geometry":{"type":"Polygon","coordinates":{{rings}} } }
        """;

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    private sealed class Watch(Action<string> onStep) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => onStep(value.Step);
    }
}
