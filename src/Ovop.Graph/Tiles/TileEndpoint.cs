using Microsoft.Net.Http.Headers;
using Ovop.Geo.Tiles;
using Ovop.Graph.Refusals;
using Ovop.Graph.Web;

namespace Ovop.Graph.Tiles;

/// <summary>
/// <c>GET /tiles/{layer}/{z}/{x}/{y}.mvt</c>: 1. layer, address, filter, 2. the version of the data, which says whether the
/// client has the tile already, 3. the tile, kept or drawn.
/// </summary>
/// <remarks>
/// Without the guard against other sites that GraphQL and exports have: map programs call themselves Mozilla, as QGIS does,
/// and a page of another site gains nothing by a tile that it cannot read.
/// </remarks>
internal sealed class TileEndpoint(TileSets sets, TileKeeper keeper)
{
    private const string ContentType = "application/vnd.mapbox-vector-tile";
    private const string Gzip = "gzip";

    public async Task AnswerAsync(HttpContext http, CancellationToken cancellationToken)
    {
        // 1.
        var route = http.Request.RouteValues;
        var set = sets.Find(Text(route, "layer"));
        if (!TileAddress.TryRead(Text(route, "z"), Text(route, "x"), Text(route, "y"), out var address, out var problem))
        {
            throw new RefusedException(problem);
        }

        var drawing = await sets.OpenAsync(set, TileSets.WhereOf(http.Request), cancellationToken).ConfigureAwait(false);

        // 2.
        var version = await keeper.VersionAsync(drawing, cancellationToken).ConfigureAwait(false);
        var headers = http.Response.Headers;

        // It may be kept, but whoever keeps it asks whether it is still right: data may change at any time.
        headers.CacheControl = "no-cache";
        headers.Vary = "Accept-Encoding";
        if (version is not null && http.Request.Headers.IfNoneMatch.Count > 0)
        {
            var tag = TileKeeper.ETag(drawing, version);
            if (Revalidation.IsKnown(http.Request.GetTypedHeaders(), EntityTagHeaderValue.Parse(tag)))
            {
                headers.ETag = tag;
                http.Response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        // 3.
        var tile = await keeper.GetAsync(drawing, address, version, cancellationToken).ConfigureAwait(false);
        headers.ETag = tile.ETag;
        headers.XContentTypeOptions = "nosniff";
        if (tile.Gzip.Length == 0)
        {
            http.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        http.Response.ContentType = ContentType;
        await SendAsync(http, tile.Gzip, cancellationToken).ConfigureAwait(false);
    }

    private static async Task SendAsync(HttpContext http, byte[] gzip, CancellationToken cancellationToken)
    {
        var body = gzip;
        if (ContentCoding.Choose(http.Request.Headers.AcceptEncoding, coding => coding.Name == Gzip) is not null)
        {
            http.Response.Headers.ContentEncoding = Gzip;
        }
        else
        {
            body = KeptTile.Expand(gzip);
        }

        http.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.BodyWriter.WriteAsync(body, cancellationToken).ConfigureAwait(false);
        }
    }

    private static string Text(RouteValueDictionary route, string name) => route[name] as string ?? "";
}
