namespace Ovop.Architecture.Tests;

/// <summary>One new file, one line in one list: what has a file stands in its list.</summary>
public class ListTests
{
    /// <summary>Folder, what the files' names end with, the list, and what is made by another of the list.</summary>
    public static TheoryData<string, string, string, string?> Lists => new()
    {
        { "src/Ovop.Engine/Validation/Rules", "Rule", "src/Ovop.Engine/Validation/SpecifiedRules.cs", null },
        { "src/Ovop.Engine/Introspection", "Type", "src/Ovop.Engine/Introspection/IntrospectionSchema.cs", null },
        { "src/Ovop.Geo/Importing", "Importer", "src/Ovop.Geo/Importing/Importers.cs", null },
        { "src/Ovop.Geo/Querying/Operators", "Operator", "src/Ovop.Geo/Querying/FilterOperators.cs", "NegatedOperator" },
        { "src/Ovop.Geo/Demonstration/Rules", "Rule", "src/Ovop.Geo/Demonstration/Rules/DemonstrationRules.cs", null },
        { "src/Ovop.Geo/Tiles/Layers", "Layer", "src/Ovop.Geo/Tiles/TileLayers.cs", null },
        { "src/Ovop.Graph", "Feature", "src/Ovop.Graph/SchemaFeatures.cs", "SchemaFeature" },
        { "src/Ovop.Graph/Exports", "Format", "src/Ovop.Graph/Exports/ExportFormats.cs", null },
        { "src/Ovop.Graph/Cli", "Command", "src/Ovop.Graph/Cli/Commands.cs", null },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Name_every_file_of_their_kind(string folder, string ending, string list, string? madeByAnother)
    {
        var names = RepositoryFolder.SourceFiles(folder)
            .Where(file => file.EndsWith($"{ending}.cs", StringComparison.Ordinal) && IsComplete(file))
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => name != madeByAnother)
            .ToArray();
        var lines = RepositoryFolder.Read(list);

        Assert.NotEmpty(names);
        Assert.DoesNotContain(names, name => !lines.Contains($"{name}(", StringComparison.Ordinal)
            && !lines.Contains($"{name}.", StringComparison.Ordinal));
    }

    [Fact]
    public void Features_name_every_entity_of_their_folder()
    {
        foreach (var feature in RepositoryFolder.SourceFiles("src/Ovop.Graph").Where(file => file.EndsWith("Feature.cs", StringComparison.Ordinal)))
        {
            var lines = RepositoryFolder.Read(feature);
            var types = RepositoryFolder.SourceFiles(Path.GetDirectoryName(feature)!)
                .Where(file => RepositoryFolder.Read(file).Contains(" : EntityType<", StringComparison.Ordinal))
                .Select(file => Path.GetFileNameWithoutExtension(file));

            Assert.DoesNotContain(types, type => !lines.Contains($"new {type}(", StringComparison.Ordinal));
        }
    }

    private static bool IsComplete(string file)
    {
        var text = RepositoryFolder.Read(file);
        return !text.Contains(" abstract class ", StringComparison.Ordinal) && !text.Contains(" interface I", StringComparison.Ordinal);
    }
}
