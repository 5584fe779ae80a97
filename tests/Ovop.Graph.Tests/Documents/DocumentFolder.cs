using System.Runtime.CompilerServices;

namespace Ovop.Graph.Tests.Documents;

/// <summary>docs/queries: documents with their variables and answers.</summary>
internal static class DocumentFolder
{
    public static string Path { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(ThisFolder(), "../../../docs/queries"));

    public static string Read(string file) => File.ReadAllText(System.IO.Path.Combine(Path, file));

    private static string ThisFolder([CallerFilePath] string file = "") => System.IO.Path.GetDirectoryName(file)!;
}
