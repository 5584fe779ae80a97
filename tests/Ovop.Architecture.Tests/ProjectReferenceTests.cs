using System.Xml.Linq;

namespace Ovop.Architecture.Tests;

/// <summary>The walls: what each project may know.</summary>
public class ProjectReferenceTests
{
    [Fact]
    public void The_engine_has_no_packages_and_no_projects() =>
        Assert.Empty(References("src/Ovop.Engine/Ovop.Engine.csproj"));

    [Fact]
    public void Geo_does_not_know_the_engine_nor_the_web()
    {
        var references = References("src/Ovop.Geo/Ovop.Geo.csproj");

        Assert.DoesNotContain(references, reference => reference.Contains("Ovop.", StringComparison.Ordinal));
        Assert.DoesNotContain(references, reference => reference.Contains("AspNetCore", StringComparison.Ordinal));
        Assert.Equal("Microsoft.NET.Sdk", Project("src/Ovop.Geo/Ovop.Geo.csproj").Attribute("Sdk")?.Value);
    }

    [Theory]
    [InlineData(typeof(Engine.Requests.GraphService))]
    [InlineData(typeof(Geo.Storage.OvopDbContext))]
    public void Neither_library_loads_the_other_or_the_web(Type marker)
    {
        var names = marker.Assembly.GetReferencedAssemblies().Select(name => name.Name!);

        Assert.DoesNotContain(names, name => name.StartsWith("Ovop.", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
    }

    [Fact]
    public void The_engine_has_no_word_of_the_villages()
    {
        string[] words = ["village", "postgis", "npgsql", "regency", "ovop_"];
        var found = RepositoryFolder.SourceFiles("src/Ovop.Engine")
            .SelectMany(file => Code(file).Select(line => (File: file, Line: line)))
            .Where(line => words.Any(word => line.Line.Contains(word, StringComparison.OrdinalIgnoreCase)));

        Assert.Empty(found);
    }

    // A comment may take a village as its example; code may not.
    private static IEnumerable<string> Code(string file) => RepositoryFolder.Read(file).Split('\n')
        .Select(line => line.Trim())
        .Where(line => !line.StartsWith("//", StringComparison.Ordinal));

    private static string[] References(string project) =>
    [
        .. Project(project).Descendants()
            .Where(element => element.Name.LocalName is "PackageReference" or "ProjectReference" or "Reference" or "FrameworkReference")
            .Select(element => element.Attribute("Include")?.Value ?? ""),
    ];

    private static XElement Project(string path) => XElement.Parse(RepositoryFolder.Read(path));
}
