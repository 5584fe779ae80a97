using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ovop.Graph.Notices;

namespace Ovop.Graph.Tiles;

/// <summary>
/// <c>GET /style.json</c>: a style of the MapLibre style specification that draws all layers, for MapLibre, QGIS and whatever
/// else reads it. It is <c>style.json</c> beside this file, with a source for each tile set.
/// </summary>
internal sealed class StyleEndpoint(TileSets sets, TileSettings settings)
{
    private const string Resource = "Ovop.Graph.Tiles.style.json";

    private readonly string _template = Read();

    public async Task AnswerAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var address = PublicAddress.Of(http.Request, settings);
        var style = JsonNode.Parse(_template)!.AsObject();
        if (settings.Notice is not null)
        {
            style["name"] = $"{settings.Notice} {style["name"]}";
        }

        style["metadata"] = new JsonObject { ["ovop:notice"] = settings.Notice, ["ovop:attribution"] = DataNotices.Text };
        style["sources"] = new JsonObject(sets.All.Select(set => KeyValuePair.Create(set.Name, (JsonNode?)new JsonObject
        {
            ["type"] = "vector",
            ["url"] = $"{address}/tiles/{set.Name}.json",
        })));
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(style.ToJsonString(new JsonSerializerOptions { WriteIndented = true }), Encoding.UTF8, cancellationToken).ConfigureAwait(false);
    }

    private static string Read()
    {
        using var stream = typeof(StyleEndpoint).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
