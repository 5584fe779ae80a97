namespace Ovop.Graph.Http.GraphiQL;

/// <summary>
/// Where GraphiQL was built to (<c>web/graphiql</c>). It may be built while the server runs, so it is looked for at each
/// request; that is seldom, and a person's.
/// </summary>
internal sealed class GraphiQLFolder(string path)
{
    private static readonly Dictionary<string, string> ContentTypes = new(StringComparer.Ordinal)
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".ttf"] = "font/ttf",
    };

    /// <summary>The page; null where it is not built.</summary>
    public string? FindPage() => Existing(Path.Combine(path, "index.html"));

    /// <summary>One of the files that the page loads, with its media type; null where there is no such file.</summary>
    /// <param name="name">A file's name, as the client sent it.</param>
    public (string File, string ContentType)? FindAsset(string name) =>
        Path.GetFileName(name) == name && ContentTypes.TryGetValue(Path.GetExtension(name), out var contentType)
        && Existing(Path.Combine(path, "graphiql", name)) is { } file
            ? (file, contentType)
            : null;

    private static string? Existing(string file) => File.Exists(file) ? file : null;
}
