using System.Text;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Tests.Importing.Boundaries;

/// <summary>What an import refuses, repairs, waits for and leaves as it was.</summary>
public sealed partial class BoundaryImporterTests
{
    [Fact]
    public async Task Fails_on_a_crs_that_is_not_known()
    {
        var error = await FailsAsync(
            Collection(First).Replace("\"features\"", "\"crs\":\"EPSG:999\",\"features\"", StringComparison.Ordinal));

        Assert.Contains("EPSG:999, which is not known", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Repairs_a_shape_that_crosses_itself_and_says_so()
    {
        var report = await ImportAsync(
            Feature("35.05.01.2001", "[[[112,-8],[112.01,-7.99],[112.01,-8],[112,-7.99],[112,-8]]]"));

        Assert.Equal((1, 0), (report.Repaired, report.Refused));
        Assert.Equal(
            "a.geojson, line 1 (35.05.01.2001): repaired: it is not valid: "
            + "Self-intersection[112.005 -7.995]. It was made valid with ST_MakeValid; look at it on a map.",
            Assert.Single(report.Findings).ToString());
        Assert.Equal(2, await _regions.ScalarAsync<int>(
            "SELECT ST_NumGeometries(boundary) FROM village WHERE code = '35.05.01.2001' AND ST_IsValid(boundary)"));
    }

    [Theory]
    [InlineData("""{"code":"99.05.01.2001"}""", "no village here has this code")]
    [InlineData("""{"code":"35.05.01"}""", "the code of a district")]
    [InlineData("""{"code":"Jaten"}""", "\"Jaten\" is no village's code")]
    [InlineData("""{"code":"35.05.01.2001","kind":"kecamatan"}""", "its kind is \"kecamatan\"")]
    [InlineData("""{"kode":"35.05.01.2001","nama":"Jaten"}""", "neither a property \"code\" nor an id")]
    public async Task Refuses_what_is_no_known_village(string properties, string problem) =>
        Assert.Contains(problem, await RefusedAsync(
            $$"""
            {"type":"Feature","geometry":{"type":"Polygon","coordinates":{{FirstSquare}} },"properties":{{properties}} }
            """),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("null", "it has no geometry")]
    [InlineData("""{"type":"Point","coordinates":[112,-8]}""", "its geometry is a Point")]
    [InlineData(
        """{"type":"Polygon","coordinates":[[[112,-8],[112.01,-8],[112.01,-7.99],[112,-7.99]]]}""",
        "geometry.coordinates[0][3]: the ring ends at [112, -7.99] and began at [112, -8]")]
    [InlineData(
        """{"type":"Polygon","coordinates":[[[112,-8],[212.01,-8],[112.01,-7.99],[112,-8]]]}""",
        "geometry.coordinates[0][1][0]: 212.01 is no longitude")]
    [InlineData(
        """{"type":"Polygon","coordinates":[[[112,-8],[112.01,-8],[112.02,-8],[112,-8]]]}""",
        "it has no area")]
    public async Task Refuses_what_is_no_area(string geometry, string problem) =>
        Assert.Contains(problem, await RefusedAsync(
            $$"""{"type":"Feature","properties":{"code":"35.05.01.2001"},"geometry":{{geometry}} }"""),
            StringComparison.Ordinal);

    [Fact]
    public async Task Refuses_a_shape_that_lies_elsewhere_than_its_village() => Assert.Equal(
        "a.geojson, line 1 (35.05.01.2001): refused: it lies 992 km from Village 35.05.01.2001, which is at "
        + "112.005, -7.995. Check the code, and the member \"crs\" of the file; or correct the village's point first.",
        await RefusedAsync(Feature("35.05.01.2001", FirstSquare.Replace("112", "121", StringComparison.Ordinal))));

    [Fact]
    public async Task Refuses_another_licence_of_a_source_that_is_known()
    {
        await ImportAsync(First, "source=Survey", "licence=MIT");
        var request = ImportAsync(Second, "source=Survey", "licence=ODbL-1.0");

        Assert.Equal(
            "--licence is \"ODbL-1.0\", but the source survey is there with \"MIT\": leave the option out, or call the "
            + "source otherwise.",
            (await Assert.ThrowsAsync<ImportException>(() => request)).Message);
        Assert.Equal("INDICATIVE APPROXIMATE APPROXIMATE", await SourcesAsync());
    }

    [Fact]
    public async Task Refuses_a_value_that_is_no_feature()
    {
        Assert.Contains("it is no GeoJSON feature", await RefusedAsync(Collection("7", "null")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_the_code_from_the_property_that_the_user_names()
    {
        var feature = First.Replace("\"code\"", "\"KDEPUM\"", StringComparison.Ordinal)
            .Replace("35.05.01.2001", "3505012001", StringComparison.Ordinal);

        Assert.Contains(
            "no property \"NOPE\". Name the property that has the village's code with --code-property; "
            + "here are KDEPUM.",
            (await ImportAsync(feature, "code-property=NOPE")).Findings[0].ToString(),
            StringComparison.Ordinal);
        Assert.True((await ImportAsync(feature, "code-property=KDEPUM")).IsApplied);
    }

    [Fact]
    public async Task Takes_the_rest_when_some_features_are_refused_unless_it_is_strict()
    {
        var text = Collection(Feature("99.05.01.2001", FirstSquare), Second);
        var before = await StateAsync();

        var strict = await ImportAsync(text, "strict");

        Assert.False(strict.IsApplied);
        Assert.Equal(1, strict.Refused);
        Assert.Equal(before, await StateAsync());

        var report = await ImportAsync(text);

        Assert.True(report.IsApplied);
        Assert.Equal("APPROXIMATE INDICATIVE APPROXIMATE", await SourcesAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Changes_nothing_when_a_file_is_truncated(bool isPacked)
    {
        var good = _import.Write("good.geojson", Collection(First));
        var bytes = isPacked ? Gzip($"{Second}\n{First}\n") : Encoding.UTF8.GetBytes(Collection(Second, First));
        var cut = _import.Write("cut.geojson", isPacked ? bytes[..^12] : bytes[..^2]);
        var before = await StateAsync();

        var error = await Assert.ThrowsAsync<ImportException>(() => _import.RunAsync([good, cut]));

        Assert.Contains("cut.geojson", error.Message, StringComparison.Ordinal);
        Assert.Contains("truncated", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task Changes_nothing_when_it_is_cancelled_while_it_writes()
    {
        using var cancellation = new CancellationTokenSource();
        var before = await StateAsync();
        var file = _import.Write("a.geojson", Collection(First));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _import.RunAsync(
            [file],
            progress: new Watch(step =>
            {
                if (step.StartsWith("deriving", StringComparison.Ordinal))
                {
                    cancellation.Cancel();
                }
            }),
            cancellationToken: cancellation.Token));

        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task Says_when_a_file_is_not_there_or_there_are_no_villages()
    {
        var missing = await Assert.ThrowsAsync<ImportException>(() => _import.RunAsync(["/no/such.geojson"]));
        Assert.Contains("/no/such.geojson cannot be read", missing.Message, StringComparison.Ordinal);

        await _regions.ExecuteAsync("DELETE FROM village");
        Assert.Contains("no villages yet", await FailsAsync(Collection(First)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waits_until_another_import_has_ended()
    {
        await using var other = await _regions.Writer.OpenConnectionAsync();
        await using var transaction = await other.BeginTransactionAsync();
        await BulkWriteLock.TakeAsync(other, CancellationToken.None);
        var waits = new TaskCompletionSource();

        var import = _import.RunAsync(
            [_import.Write("a.geojson", Collection(First))],
            progress: new Watch(step =>
            {
                if (step.StartsWith("waiting", StringComparison.Ordinal))
                {
                    waits.TrySetResult();
                }
            }));
        await waits.Task.WaitAsync(TimeSpan.FromSeconds(60));
        Assert.False(import.IsCompleted);
        await transaction.CommitAsync();

        Assert.True((await import).IsApplied);
    }

    [Fact]
    public async Task Tells_each_step_and_the_time()
    {
        var steps = new List<string>();

        await _import.RunAsync([_import.Write("a.geojson", Collection(First))], progress: new Watch(steps.Add));

        Assert.Equal(
            [
                "reading a.geojson", "checking shapes", "writing boundaries", "writing what the source says",
                "deriving cells", "deriving districts", "deriving regencies", "deriving provinces", "deriving zones",
                "deriving clusters and sites",
            ],
            steps.Distinct());
    }
}
