using System.Text.Encodings.Web;
using System.Text.Json;
using Ovop.Graph.Notices;

namespace Ovop.Graph.Tiles;

/// <summary><c>GET /tiles/{layer}.json</c>: TileJSON 3.0, by which map programs find the tiles of a layer and a filter.</summary>
internal sealed class TileJsonEndpoint(TileSets sets, TileKeeper keeper, TileSettings settings)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    public async Task AnswerAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var set = sets.Find(http.Request.RouteValues["layer"] as string ?? "");
        var where = TileSets.WhereOf(http.Request);
        var drawing = await sets.OpenAsync(set, where, cancellationToken).ConfigureAwait(false);
        var version = await keeper.VersionAsync(drawing, cancellationToken).ConfigureAwait(false);
        var bounds = await keeper.BoundsAsync(drawing, version, cancellationToken).ConfigureAwait(false);
        var tiles = $"{PublicAddress.Of(http.Request, settings)}/tiles/{set.Name}/{{z}}/{{x}}/{{y}}.mvt"
            + (where is null ? "" : $"?where={Uri.EscapeDataString(where)}");

        http.Response.ContentType = "application/json";
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter, Options);
        Write(json, set, tiles, bounds);
    }

    private void Write(Utf8JsonWriter json, TileSet set, string tiles, double[]? bounds)
    {
        json.WriteStartObject();
        json.WriteString("tilejson", "3.0.0");
        json.WriteString("name", set.Name);
        json.WriteString("description", settings.Notice is null ? set.Description : $"{settings.Notice} {set.Description}");
        json.WriteString("attribution", settings.Notice is null ? DataNotices.Text : $"{settings.Notice} {DataNotices.Text}");
        json.WriteString("scheme", "xyz");
        json.WriteStartArray("tiles");
        json.WriteStringValue(tiles);
        json.WriteEndArray();
        WriteZooms(json, set);
        if (bounds is not null)
        {
            json.WriteStartArray("bounds");
            Array.ForEach(bounds, json.WriteNumberValue);
            json.WriteEndArray();
        }

        json.WriteStartArray("vector_layers");
        json.WriteStartObject();
        json.WriteString("id", set.Name);
        json.WriteString("description", set.Description);
        WriteZooms(json, set);
        json.WriteStartObject("fields");
        foreach (var (name, description) in set.Fields)
        {
            json.WriteString(name, description);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteZooms(Utf8JsonWriter json, TileSet set)
    {
        json.WriteNumber("minzoom", set.MinZoom);
        json.WriteNumber("maxzoom", set.MaxZoom);
    }
}
