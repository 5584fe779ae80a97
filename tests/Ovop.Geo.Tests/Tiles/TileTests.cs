using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Streaming;
using Ovop.Geo.Tests.Querying;
using Ovop.Geo.Tiles;
using Ovop.Geo.Villages;
using Ovop.Testing;

namespace Ovop.Geo.Tests.Tiles;

public sealed class TileTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    // Around the tile 8/207/133: a square with a hole; a square in two parts, one of them smaller than half a pixel; one that
    // reaches over the tile's eastern edge; one without a boundary; one far away; names with quotes.
    protected override string Rows => Ladder + """
        INSERT INTO village (code, district_code, regency_code, name, kind, location, boundary, boundary_source, product_record) VALUES
            ('35.05.01.2001', '35.05.01', '35.05', 'Ber''lubang "satu"', 'DESA', 'SRID=4326;POINT(111.55 -8.05)',
                'SRID=4326;MULTIPOLYGON(((111.5 -8.1,111.6 -8.1,111.6 -8,111.5 -8,111.5 -8.1),(111.52 -8.08,111.52 -8.02,111.58 -8.02,111.58 -8.08,111.52 -8.08)))', 'OFFICIAL', 'RECORDED'),
            ('35.05.01.2002', '35.05.01', '35.05', 'Dua', 'DESA', 'SRID=4326;POINT(111.65 -8.05)',
                'SRID=4326;MULTIPOLYGON(((111.6 -8.1,111.7 -8.1,111.7 -8,111.6 -8,111.6 -8.1)),((111.8 -8,111.8001 -8,111.8001 -7.9999,111.8 -8)))', 'APPROXIMATE', 'UNSURVEYED'),
            ('35.05.17.2003', '35.05.17', '35.05', 'Tepi', 'KELURAHAN', 'SRID=4326;POINT(112.49 -8.05)',
                'SRID=4326;MULTIPOLYGON(((112.4 -8.1,112.9 -8.1,112.9 -8,112.4 -8,112.4 -8.1)))', 'APPROXIMATE', 'NONE_FOUND'),
            ('35.05.17.2004', '35.05.17', '35.05', 'Tanpa', 'DESA', 'SRID=4326;POINT(112.2 -8.1)', NULL, NULL, 'UNSURVEYED'),
            ('35.05.17.2005', '35.05.17', '35.05', 'Jauh', 'DESA', 'SRID=4326;POINT(103 -3)',
                'SRID=4326;MULTIPOLYGON(((103 -3,103.1 -3,103.1 -2.9,103 -2.9,103 -3)))', 'APPROXIMATE', 'UNSURVEYED');
        """;

    private TileReader Reader =>
        new(new RowStreamReader(Fixture.Sources.Reader, Fixture.Compiler), Fixture.Compiler, TimeSpan.FromSeconds(10));

    [Fact]
    public void Writes_one_text_for_all_tiles_of_a_layer()
    {
        var source = Source("sites");
        var (one, other) = (source.Tile(Address(0, 0, 0)), source.Tile(Address(14, 13286, 8556)));

        Assert.Equal(one.Text, other.Text);
        one.Text.MatchSnapshot("sites");
        Source("villages", Compare<Village>("Name", "eq", "Dua")).Tile(Address(0, 0, 0)).Text.MatchSnapshot("villages");
    }

    [Fact]
    public async Task Draws_the_rows_that_lie_there_with_their_values()
    {
        var layer = await LayerAsync("villages", Address(8, 207, 133));

        Assert.Equal(("villages", 4096), (layer.Name, layer.Extent));
        Assert.Equal([3505012001UL, 3505012002, 3505172003], layer.Features.Select(feature => feature.Id!.Value));
        Assert.All(layer.Features, feature => Assert.Equal(3, feature.Type));
        Assert.Equal(
            new Dictionary<string, object>
            {
                ["code"] = "35.05.01.2001",
                ["name"] = "Ber'lubang \"satu\"",
                ["kind"] = "DESA",
                ["district"] = "Wonodadi",
                ["regency"] = "Blitar",
                ["stage"] = "UNKNOWN",
                ["product_record"] = "RECORDED",
                ["boundary_source"] = "OFFICIAL",
            },
            layer.Features[0].Attributes.ToDictionary());
        Assert.Equal("NO_PRODUCT", layer.Features[2].Attributes["stage"]);
    }

    [Fact]
    public async Task Keeps_holes_and_winds_rings_as_the_format_wants_them()
    {
        var holed = (await LayerAsync("villages", Address(8, 207, 133))).Features[0];

        Assert.Equal(2, holed.Parts.Count);
        Assert.True(VectorTileFeature.TwiceArea(holed.Parts[0]) > 0);
        Assert.True(VectorTileFeature.TwiceArea(holed.Parts[1]) < 0);
    }

    [Fact]
    public async Task Leaves_out_parts_that_no_screen_could_show() =>
        Assert.Single((await LayerAsync("villages", Address(8, 207, 133))).Features[1].Parts);

    [Fact]
    public async Task Cuts_a_little_beyond_the_edges()
    {
        var (here, next) = (await LayerAsync("villages", Address(8, 207, 133)), await LayerAsync("villages", Address(8, 208, 133)));

        Assert.Equal(4096 + 64, here.Features[2].Parts[0].Max(position => position.X));
        Assert.Equal(-64, Assert.Single(next.Features).Parts[0].Min(position => position.X));
        Assert.Equal(3505172003UL, next.Features[0].Id);
    }

    [Fact]
    public async Task Puts_positions_where_the_map_has_them()
    {
        // 112.4° east is column 207.928889 of 256; 8.1° south row 133.779150 (Web Mercator, by hand).
        var edge = (await LayerAsync("villages", Address(8, 207, 133))).Features[2].Parts[0];

        Assert.Equal(Math.Round(0.928889 * 1024) * 4, edge.Min(position => position.X));
        Assert.InRange(edge.Max(position => position.Y), (0.779 * 4096) - 6, (0.779 * 4096) + 6);
    }

    [Fact]
    public async Task Draws_points_where_they_are()
    {
        var layer = await LayerAsync("village_points", Address(8, 207, 133));

        Assert.Equal(4, layer.Features.Count);
        Assert.All(layer.Features, feature => Assert.Equal(1, feature.Type));
        Assert.Equal(3505172004UL, layer.Features[3].Id);
        Assert.DoesNotContain("boundary_source", layer.Features[3].Attributes.Keys);
    }

    [Fact]
    public async Task Draws_what_a_filter_leaves()
    {
        var layer = await LayerAsync("villages", Address(8, 207, 133), Compare<Village>("Name", "startsWith", "D"));

        Assert.Equal("Dua", Assert.Single(layer.Features).Attributes["name"]);
    }

    [Theory]
    [InlineData("villages", 8, 0, 0)]
    [InlineData("villages", 7, 103, 66)]
    [InlineData("villages", 15, 26546, 17119)]
    [InlineData("clusters", 8, 207, 133)]
    public async Task Is_empty_where_nothing_lies_or_the_zoom_is_not_the_layers(string layer, int zoom, int column, int row) =>
        Assert.Empty(await Reader.ReadAsync(Source(layer), Address(zoom, column, row), CancellationToken.None));

    [Fact]
    public async Task Tells_the_box_around_all_that_is_drawn()
    {
        double[] box = [103, -8.1, 112.9, -2.9];

        Assert.Equal(box, (await Reader.ReadBoundsAsync(Source("villages"), CancellationToken.None))!);
        Assert.Null(await Reader.ReadBoundsAsync(Source("sites"), CancellationToken.None));
    }

    [Fact]
    public async Task Draws_given_points_with_attributes_of_their_own()
    {
        var address = Address(8, 207, 133);
        TilePoint[] points = [new(7, 111.09375, 0, """{"count":3,"name":"a'b"}"""), new(9, 112.5, -8.05, """{"count":1}""")];

        var layer = Assert.Single(VectorTile.Read(await Reader.ReadAsync("some_points", points, address, CancellationToken.None)).Layers);

        Assert.Equal([7UL, 9], layer.Features.Select(feature => feature.Id!.Value));
        Assert.Equal((3L, "a'b"), ((long)layer.Features[0].Attributes["count"], layer.Features[0].Attributes["name"]));
        Assert.Equal(0, layer.Features[0].Parts[0][0].X);
        Assert.Equal(4096, layer.Features[1].Parts[0][0].X);
        Assert.Empty(await Reader.ReadAsync("some_points", [], address, CancellationToken.None));
    }

    [Fact]
    public async Task Finds_its_rows_by_the_index_of_the_geometry()
    {
        var statement = Source("villages").Tile(Address(10, 830, 534));
        await using var connection = await Fixture.Sources.Reader.OpenConnectionAsync();
        await using var batch = connection.CreateBatch();
        batch.BatchCommands.Add(new("SET LOCAL enable_seqscan = off"));
        batch.BatchCommands.Add(new("EXPLAIN " + statement.Text));
        foreach (var parameter in statement.Parameters)
        {
            batch.BatchCommands[1].Parameters.Add(parameter.Bind(Source("villages").Run, null));
        }

        var plan = new List<string>();
        await using var rows = await batch.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            plan.Add(rows.GetString(0));
        }

        Assert.Contains(plan, line => line.Contains("ix_village_boundary", StringComparison.Ordinal));
    }

    [Fact]
    public void Has_a_key_for_each_filter() => Assert.Equal(
        3,
        new[] { Source("villages"), Source("villages", Compare<Village>("Name", "eq", "a")), Source("villages", Compare<Village>("Name", "eq", "b")) }
            .Select(source => source.Footprint.Key).Distinct().Count());

    private static TileAddress Address(int zoom, int column, int row) =>
        TileAddress.TryRead($"{zoom}", $"{column}", $"{row}", out var address, out var problem) ? address : throw new ArgumentException(problem);

    private TileSource Source(string name, FilterNode? where = null)
    {
        var layer = TileLayers.All.Single(layer => layer.Name == name);
        return TileSource.Create(layer, QueryingFixture.Models.For(layer.Entity.Name), where, [], QueryScope.Everything, Fixture.Compiler);
    }

    private async Task<VectorTileLayer> LayerAsync(string name, TileAddress address, FilterNode? where = null) =>
        Assert.Single(VectorTile.Read(await Reader.ReadAsync(Source(name, where), address, CancellationToken.None)).Layers);
}
