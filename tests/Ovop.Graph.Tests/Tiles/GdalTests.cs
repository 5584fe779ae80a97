using System.Diagnostics;
using System.Text.RegularExpressions;
using Ovop.Graph.Tests.Support;
using Ovop.Testing;

namespace Ovop.Graph.Tests.Tiles;

/// <summary>What a map program of others makes of our tiles: GDAL's own driver for them, by <c>ogrinfo</c>.</summary>
public sealed partial class GdalTests(SeededServer seeded) : IClassFixture<SeededServer>
{
    [Theory]
    [InlineData("villages", 9, 415, 267)]
    [InlineData("villages", 12, 3324, 2140)]
    [InlineData("village_points", 10, 830, 535)]
    [InlineData("districts", 8, 207, 133)]
    [InlineData("regencies", 5, 25, 16)]
    [InlineData("zones", 8, 207, 133)]
    [InlineData("clusters", 8, 207, 133)]
    [InlineData("sites", 6, 50, 32)]
    [InlineData("product_markers", 6, 51, 33)]
    public async Task Reads_each_feature_with_its_values(string layer, int zoom, int column, int row)
    {
        var file = Path.Combine(TestFolder.Create("tile"), "tile.mvt");
        var tile = await seeded.Server.Client.GetByteArrayAsync($"/tiles/{layer}/{zoom}/{column}/{row}.mvt");
        await File.WriteAllBytesAsync(file, tile);
        var drawn = Assert.Single(VectorTile.Read(tile).Layers);

        var told = await OgrinfoAsync("-al", $"MVT:{file}", "-oo", $"Z={zoom}", "-oo", $"X={column}", "-oo", $"Y={row}", "-oo", "CLIP=NO");

        Assert.DoesNotContain("Warning", told, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(drawn.Features.Count, FeatureHead().Count(told));
        Assert.Equal(
            drawn.Features.SelectMany(feature => feature.Attributes.Values.OfType<string>()).Order(StringComparer.Ordinal),
            TextValue().Matches(told).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
        var areas = drawn.Features.Count(feature => feature.Type == 3);
        Assert.Equal(areas, Area().Count(told));
    }

    private static async Task<string> OgrinfoAsync(params string[] arguments)
    {
        using var ogrinfo = Process.Start(new ProcessStartInfo("ogrinfo", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (ogrinfo.StandardOutput.ReadToEndAsync(), ogrinfo.StandardError.ReadToEndAsync());
        await ogrinfo.WaitForExitAsync();
        Assert.True(ogrinfo.ExitCode == 0, await errors);
        return await output + await errors;
    }

    [GeneratedRegex(@"^OGRFeature\(", RegexOptions.Multiline)]
    private static partial Regex FeatureHead();

    [GeneratedRegex(@"^  \w+ \(String\) = (.*)$", RegexOptions.Multiline)]
    private static partial Regex TextValue();

    [GeneratedRegex(@"^  (MULTI)?POLYGON \(", RegexOptions.Multiline)]
    private static partial Regex Area();
}
