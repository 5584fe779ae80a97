using System.Text.Json;

namespace Ovop.Graph.Web;

/// <summary>
/// The map: its page at <c>/</c>, the files that it loads at <c>/assets/{name}</c>, and what it has to know of this server
/// at <c>/map.json</c>. All addresses are relative, so a proxy may put all of it under a prefix.
/// </summary>
internal static class MapSetup
{
    private const string HowToBuild =
        "The map is not built yet. If the server was just started, it may be building: reload in a minute. "
        + "Else run: ./ovop map";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapMap(this WebApplication app, MapSettings settings)
    {
        var page = new BuiltPage(settings.Folder, PolicyOf(settings), HowToBuild);
        var configuration = JsonSerializer.SerializeToUtf8Bytes(
            new { basemap = settings.Basemap?.AbsoluteUri, notice = settings.Notice });

        app.MapMethods("/", Methods, page.SendAsync);
        page.MapAssets(app, "/assets");
        app.MapMethods("/map.json", Methods, http =>
        {
            http.Response.ContentType = "application/json";
            return Revalidation.SendAsync(http, configuration);
        });
    }

    // The pictures that the page makes of itself are blobs.
    private static PagePolicy PolicyOf(MapSettings settings) => new()
    {
        OtherImages = "data: blob:",
        OtherOrigin = settings.Basemap is { } basemap
            ? $"{basemap.Scheme}://{basemap.IdnHost}{(basemap.IsDefaultPort ? "" : $":{basemap.Port}")}"
            : "",
    };
}
