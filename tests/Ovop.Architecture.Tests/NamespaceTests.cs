using System.Text.RegularExpressions;

namespace Ovop.Architecture.Tests;

/// <summary>Namespaces are folders, and no two of them reach each other.</summary>
public partial class NamespaceTests
{
    // The entities point at each other in both directions, as their tables do, so their namespaces are one layer: the model
    // (see FeatureNamespaces.cs in Ovop.Geo).
    private static readonly string[] Model =
    [
        "Assistances", "Clusters", "Commodities", "Grades", "Markets", "Permits", "Producers", "Products", "Programmes",
        "Readiness", "Regions", "Sites", "Sources", "Suitability", "Terrain", "Villages",
    ];

    public static TheoryData<string> Projects => ["src/Ovop.Engine", "src/Ovop.Geo", "src/Ovop.Graph"];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Are_their_folders(string project)
    {
        var wrong = RepositoryFolder.SourceFiles(project)
            .Select(file => (File: file, Namespace: DeclaredNamespace(file)))
            .Where(file => file.Namespace is not null && file.Namespace != ExpectedNamespace(file.File));

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Do_not_use_each_other_in_a_circle(string project)
    {
        var uses = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var file in RepositoryFolder.SourceFiles(project))
        {
            if (DeclaredNamespace(file) is not { } own)
            {
                continue;
            }

            var used = uses.TryGetValue(Layer(own), out var known) ? known : uses[Layer(own)] = [];
            used.UnionWith(Using().Matches(RepositoryFolder.Read(file)).Select(match => Layer(match.Groups[1].Value)).Where(name => name != Layer(own)));
        }

        Assert.Null(Circle(uses));
    }

    private static string? Circle(Dictionary<string, SortedSet<string>> uses)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        return uses.Keys.Select(start => Circle(start, [], uses, done)).FirstOrDefault(circle => circle is not null);
    }

    private static string? Circle(string at, List<string> path, Dictionary<string, SortedSet<string>> uses, HashSet<string> done)
    {
        if (path.Contains(at))
        {
            return string.Join(" -> ", path.SkipWhile(step => step != at).Append(at));
        }

        if (done.Contains(at) || !uses.TryGetValue(at, out var next))
        {
            return null;
        }

        path.Add(at);
        var circle = next.Select(step => Circle(step, path, uses, done)).FirstOrDefault(found => found is not null);
        path.RemoveAt(path.Count - 1);
        done.Add(at);
        return circle;
    }

    private static string Layer(string name)
    {
        var parts = name.Split('.');
        return parts is ["Ovop", "Geo", var feature] && Model.Contains(feature) ? "Ovop.Geo (model)" : name;
    }

    private static string? DeclaredNamespace(string file) =>
        Declaration().Match(RepositoryFolder.Read(file)) is { Success: true } match ? match.Groups[1].Value : null;

    private static string ExpectedNamespace(string file) =>
        Path.GetDirectoryName(file)!.Replace("src/", "", StringComparison.Ordinal).Replace('/', '.');

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^using (?:static )?(?:\w+ = )?(Ovop\.[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();
}
