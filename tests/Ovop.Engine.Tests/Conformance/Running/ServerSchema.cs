namespace Ovop.Engine.Tests.Conformance.Running;

/// <summary>The schema that the server prints, as the snapshot of the server's own tests keeps it.</summary>
internal static class ServerSchema
{
    private const string Snapshot = "Documents/__snapshots__/SchemaTests.Is_what_was_reviewed.snap";

    private static readonly string Tests = Path.GetFullPath(Path.Combine(NodePackages.Folder, "..", ".."));

    public static string Sdl { get; } = File.ReadAllText(Path.Combine(Tests, "Ovop.Graph.Tests", Snapshot));

    /// <summary>The documents that are shown to clients.</summary>
    public static IReadOnlyList<string> Documents { get; } =
        Directory.GetFiles(Path.Combine(Tests, "..", "docs", "queries"), "*.graphql");
}
