using System.Buffers.Binary;
using System.Buffers.Text;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ovop.Engine.Requests;
using Ovop.Engine.Text;
using Ovop.Geo.Clustering.Sources;
using Ovop.Geo.Tiles;
using Ovop.Graph.Markers;
using Ovop.Graph.Refusals;

namespace Ovop.Graph.Tiles;

/// <summary>
/// Tiles of markers that cluster by zoom: what GraphQL's <c>clusterMarkers</c> answers for the box of the tile, by that field
/// itself, so that both always agree.
/// </summary>
internal sealed class MarkerTileSet(
    MarkerKind kind, GraphService service, IServiceProvider services, TileReader reader, ImmutableArray<string> tables) : TileSet
{
    // What a marker's circle covers of the neighbouring tile, as a part of the side: 32 pixels of 512.
    private const double Margin = 1.0 / 16;

    private static readonly byte[] Document = Encoding.UTF8.GetBytes(
        $$"""
        query($of: {{MarkerTypes.Kind}}!, $bbox: [Float!]!, $zoom: Float!, $where: {{MarkerTypes.Filter}}) {
          clusterMarkers(of: $of, bbox: $bbox, zoom: $zoom, where: $where) {
            markers {
              id count expansionZoom
              centroid { coordinates }
              commodities(first: 1) { count commodity { slug name } }
            }
          }
        }
        """);

    private static ImmutableArray<(string, string)> Attributes { get; } =
    [
        ("marker", "The marker's id in GraphQL."),
        ("count", "How many rows it stands for."),
        ("expansion_zoom", "The zoom from which on it is shown as its parts; absent where it stays one."),
        ("commodity", "Slug of the commodity that most of its rows have; absent where none has any."),
        ("commodity_name", "That commodity in English."),
        ("commodity_count", "How many of its rows have that commodity."),
    ];

    public static MarkerTileSet Of(
        MarkerSource source, string filterName, GraphService service, IServiceProvider services, TileReader reader,
        ImmutableArray<string> tables) => new(source.Kind, service, services, reader, tables)
        {
            Name = $"{MarkerTypes.NameOf(source.Kind)[..^1].ToLowerInvariant()}_markers",
            Description = $"Markers of {MarkerTypes.FieldOf(source.Kind)}, those near each other drawn as one.",
            MinZoom = 0,
            MaxZoom = TileAddress.DeepestZoom,
            Fields = Attributes,
            FilterName = filterName,
        };

    public override ValueTask<TileDrawing> OpenAsync(object? where, string? json, CancellationToken cancellationToken) => new(new Drawing(this, json)
    {
        Set = this,
        Key = $"{Name} {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(json ?? "")))}",
        Tables = tables,
    });

    private async ValueTask<byte[]> DrawAsync(string? where, TileAddress address, CancellationToken cancellationToken)
    {
        var points = await PointsAsync(where, address, cancellationToken).ConfigureAwait(false);
        return await reader.ReadAsync(Name, points, address, cancellationToken).ConfigureAwait(false);
    }

    private JsonElement Variables(string? where, TileAddress address) => JsonSerializer.SerializeToElement(new JsonObject
    {
        ["of"] = MarkerTypes.NameOf(kind),
        ["bbox"] = new JsonArray([.. address.Box(Margin).Select(degrees => (JsonNode)degrees)]),
        ["zoom"] = address.Zoom,
        ["where"] = where is null ? null : new JsonObject { [MarkerTypes.FieldOf(kind)] = JsonNode.Parse(where) },
    });

    private async ValueTask<List<TilePoint>> PointsAsync(string? where, TileAddress address, CancellationToken cancellationToken)
    {
        var request = new GraphRequest { Query = Document, Variables = Variables(where, address), IsReadOnly = true };
        using var response = await service.ExecuteAsync(request, services, cancellationToken).ConfigureAwait(false);
        using var json = JsonDocument.Parse(response.Body);
        if (json.RootElement.TryGetProperty("errors", out var errors))
        {
            throw new RefusedException([.. errors.EnumerateArray().Select(Error)]);
        }

        var markers = json.RootElement.GetProperty("data").GetProperty("clusterMarkers").GetProperty("markers");
        return [.. markers.EnumerateArray().Select(Point)];
    }

    private static GraphQLError Error(JsonElement error) => new()
    {
        Message = error.GetProperty("message").GetString()!,
        Code = error.GetProperty("extensions").GetProperty("code").GetString()!,
    };

    private static TilePoint Point(JsonElement marker)
    {
        var id = marker.GetProperty("id").GetString()!;
        var centroid = marker.GetProperty("centroid").GetProperty("coordinates");
        var attributes = new JsonObject
        {
            ["marker"] = id,
            ["count"] = marker.GetProperty("count").GetInt32(),
        };
        if (marker.GetProperty("expansionZoom") is { ValueKind: JsonValueKind.Number } zoom)
        {
            attributes["expansion_zoom"] = zoom.GetInt32();
        }

        foreach (var most in marker.GetProperty("commodities").EnumerateArray())
        {
            var commodity = most.GetProperty("commodity");
            attributes["commodity"] = commodity.GetProperty("slug").GetString();
            attributes["commodity_name"] = commodity.GetProperty("name").GetString();
            attributes["commodity_count"] = most.GetProperty("count").GetInt32();
        }

        return new TilePoint(NumberOf(id), centroid[0].GetDouble(), centroid[1].GetDouble(), attributes.ToJsonString());
    }

    // As many bits as a JavaScript number holds.
    private static long NumberOf(string id) =>
        (long)(BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Base64Url.DecodeFromChars(id))) >> 11);

    private sealed class Drawing(MarkerTileSet set, string? where) : TileDrawing
    {
        public override async ValueTask<byte[]> DrawAsync(TileAddress address, CancellationToken cancellationToken) =>
            await set.DrawAsync(where, address, cancellationToken).ConfigureAwait(false);

        public override ValueTask<double[]?> BoundsAsync(CancellationToken cancellationToken) => new((double[]?)null);
    }
}
