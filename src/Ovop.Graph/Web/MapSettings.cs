using Ovop.Graph.Hosting;
using Ovop.Graph.Notices;

namespace Ovop.Graph.Web;

/// <summary>What the map's page is told of the settings.</summary>
/// <param name="Folder">Where it was built to.</param>
/// <param name="Basemap">The address of the style that it draws beneath everything; null: nothing is asked of others.</param>
/// <param name="Notice">What all that it shows must be read with; null where nothing.</param>
internal sealed record MapSettings(BuiltFolder Folder, Uri? Basemap, string? Notice)
{
    public static MapSettings From(OvopOptions options) => new(
        BuiltFolder.At(options.MapFolder, "map", "assets"),
        options.Basemap.Length > 0 ? new Uri(options.Basemap) : null,
        DemonstrationNotice.Of(options));
}
