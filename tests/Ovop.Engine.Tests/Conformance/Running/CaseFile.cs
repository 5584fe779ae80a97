namespace Ovop.Engine.Tests.Conformance.Running;

/// <summary>
/// Hand-picked documents in a file under <c>cases</c>, separated by lines <c># ---</c>; the first line of each says
/// what it is about.
/// </summary>
internal static class CaseFile
{
    private const string Separator = "\n# ---\n";

    /// <summary>The names of the files in a folder, without their ending.</summary>
    public static IEnumerable<string> In(string folder) => Directory
        .GetFiles(Path.Combine(NodePackages.Folder, "cases", folder), "*.graphql")
        .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>The cases of a file.</summary>
    public static ConformanceCase[] Read(string name) => [.. File
        .ReadAllText(Path.Combine(NodePackages.Folder, "cases", $"{name}.graphql"))
        .Split(Separator)
        .Select(text => new ConformanceCase { Text = text, Name = text.Split('\n')[0] })];
}
