using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Exports;

public sealed class ExportTests(VillageServer villages) : IClassFixture<VillageServer>
{
    [Fact]
    public async Task Writes_a_feature_collection()
    {
        using var response = await SendAsync("villages", ("order", """[{"name":"DESC"}]"""));
        var text = await response.Content.ReadAsStringAsync();
        var collection = JsonNode.Parse(text)!;

        Assert.Equal("application/geo+json", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment; filename=\"villages.geojson\"", response.Content.Headers.ContentDisposition!.ToString());
        Assert.Equal("FeatureCollection", (string)collection["type"]!);
        Assert.Equal(
            ["35.05.01.2005", "35.05.17.1001", "35.05.01.2008"],
            collection["features"]!.AsArray().Select(feature => (string)feature!["id"]!));
        Assert.Equal(
            """
            {"type":"Feature","id":"35.05.01.2005","geometry":{"type":"MultiPolygon","coordinates":[[[[112,-8.1],[112.1,-8.1],[112.1,-8],[112,-8],[112,-8.1]]]]},"properties":{"code":"35.05.01.2005","name":"Wonodadi","aliases":[],"kind":"DESA","area_km2":4.5,"product_record":"RECORDED","boundary_source":"APPROXIMATE","longitude":112.05,"latitude":-8.05,"district_code":"35.05.01","district_name":"Wonodadi","regency_code":"35.05","regency_name":"Kabupaten Blitar","terrain_zone_slug":null,"terrain_zone_name":null}},
            """,
            text.Split('\n')[1]);
        Assert.Null(collection["features"]![1]!["geometry"]);
        Assert.Equal("Wlingi \"Kota\"", (string)collection["features"]![1]!["properties"]!["name"]!);
    }

    [Fact]
    public async Task Writes_a_text_sequence()
    {
        using var response = await SendAsync("villages", ("format", "geojsonseq"), ("geometry", "location"));
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal("application/geo+json-seq", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(3, text.Count(character => character == '\u001e'));
        Assert.All(text.Split('\u001e')[1..], record =>
        {
            Assert.EndsWith("}\n", record, StringComparison.Ordinal);
            Assert.Equal("Point", (string)JsonNode.Parse(record)!["geometry"]!["type"]!);
        });
    }

    [Fact]
    public async Task Writes_a_table_with_a_header()
    {
        using var response = await SendAsync("villages", ("format", "csv"), ("where", """{"name":{"startsWith":"W"}}"""));

        Assert.Equal("text/csv; charset=utf-8; header=present", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(
            "code,name,aliases,kind,area_km2,product_record,boundary_source,longitude,latitude,district_code,district_name,"
            + "regency_code,regency_name,terrain_zone_slug,terrain_zone_name\r\n"
            + "35.05.01.2005,Wonodadi,\"\",DESA,4.5,RECORDED,APPROXIMATE,112.05,-8.05,35.05.01,Wonodadi,35.05,Kabupaten Blitar,,\r\n"
            + "35.05.17.1001,\"Wlingi \"\"Kota\"\"\",Welingi,KELURAHAN,2,UNSURVEYED,,112.25,-8.05,35.05.17,Wlingi,35.05,"
            + "Kabupaten Blitar,,\r\n",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Writes_well_known_text_into_a_table_where_a_geometry_is_asked_for()
    {
        var lines = (await TextAsync("villages", ("format", "csv"), ("geometry", "location"))).Split("\r\n");

        Assert.EndsWith(",wkt", lines[0], StringComparison.Ordinal);
        Assert.EndsWith(",POINT(112.05 -8.05)", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Makes_no_formula_of_a_text()
    {
        await villages.Database.ExecuteAsync(
            """
            INSERT INTO commodity (slug, name, name_id, category) VALUES
              ('evil', '=HYPERLINK("http://x"; "y")', '@sum', 'CRAFT'), ('minus', '-1+1', '+', 'CRAFT')
            """);

        var lines = (await TextAsync("commodities", ("where", """{"slug":{"in":["evil","minus"]}}"""))).Split("\r\n");

        Assert.Equal("evil,\"'=HYPERLINK(\"\"http://x\"\"; \"\"y\"\")\",'@sum,CRAFT", lines[1]);
        Assert.Equal("minus,'-1+1,'+,CRAFT", lines[2]);
    }

    [Theory]
    [InlineData("villages")]
    [InlineData("districts")]
    [InlineData("regencies")]
    [InlineData("provinces")]
    [InlineData("terrainZones")]
    [InlineData("productClusters")]
    [InlineData("agrotourismSites")]
    public async Task Exports_every_list_with_a_place_in_every_format(string list)
    {
        using var collection = JsonDocument.Parse(await TextAsync(list));
        Assert.Equal("FeatureCollection", collection.RootElement.GetProperty("type").GetString());

        var rows = collection.RootElement.GetProperty("features").GetArrayLength();
        Assert.Equal(rows + 1, (await TextAsync(list, ("format", "geojsonseq"))).Split('\u001e').Length);
        Assert.Equal(rows + 2, (await TextAsync(list, ("format", "csv"))).Split("\r\n").Length);
    }

    [Theory]
    [InlineData("products")]
    [InlineData("commodities")]
    [InlineData("producers")]
    [InlineData("programmes")]
    [InlineData("enrolments")]
    [InlineData("visits")]
    [InlineData("obstacles")]
    [InlineData("assistances")]
    [InlineData("marketAccesses")]
    [InlineData("agencies")]
    [InlineData("sources")]
    public async Task Exports_every_list_without_a_place_as_a_table(string list)
    {
        var header = (await TextAsync(list)).Split("\r\n")[0].Split(',');

        Assert.Contains("slug", header);
        Assert.Equal(header.Distinct(), header);
    }

    [Fact]
    public async Task Takes_a_filter_of_related_rows_and_a_geometry_in_another_CRS()
    {
        var text = await TextAsync("villages", ("where", """
            {"district":{"name":{"eq":"Wonodadi"}},"products":{"some":{"slug":{"eq":"susu"}}},
             "boundary":{"intersects":{"geometry":{"type":"Point","coordinates":[12484000,-898000],"crs":3857}}}}
            """));

        Assert.Equal("35.05.01.2008", (string)JsonNode.Parse(text)!["features"]![0]!["id"]!);
    }

    [Theory]
    [InlineData("where={", "BAD_REQUEST", "\"where\" is not valid JSON at byte 2.")]
    [InlineData("where={\"nam\":{}}", "COERCION", "Field \"nam\" is not defined by type \"VillageFilterInput\"")]
    [InlineData("where={\"name\":{\"startsWith\":7}}", "COERCION", "at \"where.name.startsWith\"")]
    [InlineData("where=[]", "COERCION", "Expected type \"VillageFilterInput\" to be an object")]
    [InlineData("order=[{\"name\":\"UP\"}]", "COERCION", "at \"order[0].name\"")]
    [InlineData("where={\"boundary\":{\"within\":{\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,200]}}}}", "INVALID_GEOMETRY", "coordinates[1]")]
    [InlineData("where={\"boundary\":{\"within\":{\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2],\"crs\":999999}}}}", "UNKNOWN_CRS", "999999")]
    [InlineData("where={\"boundary\":{\"bbox\":[1,5,2,4]}}", "INVALID_ARGUMENT", "south")]
    [InlineData("format=shp", "BAD_REQUEST", "There is no format \"shp\". There are: geojson, geojsonseq, csv.")]
    [InlineData("geometry=shape", "BAD_REQUEST", "They have: boundary, location.")]
    [InlineData("were={}", "BAD_REQUEST", "There is no parameter \"were\". There are: where, order, format, geometry.")]
    [InlineData("format=csv&format=csv", "BAD_REQUEST", "The parameter \"format\" stands twice.")]
    public async Task Refuses_what_it_cannot_do_as_GraphQL_does(string query, string code, string message)
    {
        using var response = await villages.Server.SendAsync("GET", $"/export/villages?{query}");
        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]![0]!;

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(code, (string)error["extensions"]!["code"]!);
        Assert.Contains(message, (string)error["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_the_lists_that_there_are()
    {
        using var response = await villages.Server.SendAsync("GET", "/export/village");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("provinces, regencies", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Makes_no_features_of_what_has_no_place()
    {
        using var response = await villages.Server.SendAsync("GET", "/export/products?format=geojson");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("ask for csv", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_HEAD_without_a_body_and_no_other_method()
    {
        using var head = await villages.Server.SendAsync("HEAD", "/export/villages?format=csv");
        using var post = await villages.Server.SendAsync("POST", "/export/villages");

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal("attachment; filename=\"villages.csv\"", head.Content.Headers.ContentDisposition!.ToString());
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
        Assert.Equal(["GET", "HEAD"], post.Content.Headers.Allow);
    }

    private async Task<string> TextAsync(string list, params (string Name, string Value)[] parameters)
    {
        using var response = await SendAsync(list, parameters);
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<HttpResponseMessage> SendAsync(string list, params (string Name, string Value)[] parameters)
    {
        var query = string.Join('&', parameters.Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value)}"));
        var response = await villages.Server.SendAsync("GET", $"/export/{list}?{query}");
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return response;
    }
}
