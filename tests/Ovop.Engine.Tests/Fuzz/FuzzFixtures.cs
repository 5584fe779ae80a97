using System.Runtime.CompilerServices;
using System.Text.Json;
using Ovop.Engine.Tests.Fuzz.Running;

namespace Ovop.Engine.Tests.Fuzz;

/// <summary>What was found once, as files: asked again in each run.</summary>
internal static class FuzzFixtures
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The folder of the sources, not of what was built.</summary>
    public static string Folder { get; } = Path.Combine(Path.GetDirectoryName(ThisFile())!, "Findings");

    /// <summary>The cases of a target.</summary>
    public static IEnumerable<FuzzCase> Read(string target) => Directory.GetFiles(Folder, $"{target}-*.json")
        .Order(StringComparer.Ordinal)
        .Select(file => JsonSerializer.Deserialize<FuzzCase>(File.ReadAllText(file), Json)!);

    /// <summary>Keeps a finding; the name tells its kind and seed.</summary>
    /// <returns>The file.</returns>
    public static string Write(FuzzFinding finding)
    {
        var file = Path.Combine(Folder, $"{finding.Target}-{finding.Kind}-{finding.Case.Seed}.json");
        File.WriteAllText(file, JsonSerializer.Serialize(finding.Case, Json) + "\n");
        return file;
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
