namespace Ovop.Graph.Web;

/// <summary>
/// Where a page of <c>web/</c> was built to. It may be built while the server runs, so it is looked for at each request;
/// that is seldom, and a person's.
/// </summary>
/// <param name="path">The folder, with <c>index.html</c> in it.</param>
/// <param name="assets">The folder in it of what the page loads.</param>
internal sealed class BuiltFolder(string path, string assets)
{
    private static readonly Dictionary<string, string> ContentTypes = new(StringComparer.Ordinal)
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".mjs"] = "text/javascript; charset=utf-8",
        [".png"] = "image/png",
        [".svg"] = "image/svg+xml",
        [".ttf"] = "font/ttf",
        [".woff2"] = "font/woff2",
    };

    /// <param name="setting">The folder that a setting names; empty: that beside the program.</param>
    /// <param name="besideProgram">The name of the latter.</param>
    /// <param name="assets">The folder in it of what the page loads.</param>
    public static BuiltFolder At(string setting, string besideProgram, string assets) => new(
        setting.Length > 0 ? Path.GetFullPath(setting) : Path.Combine(AppContext.BaseDirectory, besideProgram), assets);

    /// <summary>The page; null where it is not built.</summary>
    public BuiltFile? FindPage() => Existing(Path.Combine(path, "index.html"), "text/html; charset=utf-8");

    /// <summary>One of the files that the page loads; null where there is no such file.</summary>
    /// <param name="name">A file's name, as the client sent it.</param>
    public BuiltFile? FindAsset(string name) =>
        Path.GetFileName(name) == name && ContentTypes.TryGetValue(Path.GetExtension(name), out var contentType)
            ? Existing(Path.Combine(path, assets, name), contentType)
            : null;

    private static BuiltFile? Existing(string file, string contentType) =>
        File.Exists(file) ? new BuiltFile(file, contentType) : null;
}
