using System.Text.Json;

namespace Ovop.Graph.Cli;

/// <summary>What a running server tells other processes of itself, in <c>server.json</c> of its state folder.</summary>
internal sealed record ServerRecord
{
    public required int ProcessId { get; init; }

    /// <summary>Where it answers; null while it is starting.</summary>
    public Uri? Url { get; init; }

    /// <summary>The address of the database that it serves; null where that is the private one of the state folder.</summary>
    public string? Database { get; init; }

    /// <summary>Whether what it serves is invented.</summary>
    public bool IsDemonstration { get; init; }

    /// <summary>Which build of the program it runs.</summary>
    public required Guid Build { get; init; }

    public static Guid ThisBuild => typeof(ServerRecord).Module.ModuleVersionId;

    public static ServerRecord? Read(string stateFolder)
    {
        try
        {
            return JsonSerializer.Deserialize<ServerRecord>(File.ReadAllText(PathIn(stateFolder)));
        }
        catch (Exception exception) when (exception is IOException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Replaces the record at once, so that no reader sees half of it.</summary>
    public void Write(string stateFolder)
    {
        var half = PathIn(stateFolder) + ".new";
        File.WriteAllText(half, JsonSerializer.Serialize(this));
        File.Move(half, PathIn(stateFolder), overwrite: true);
    }

    public static void Remove(string stateFolder) => File.Delete(PathIn(stateFolder));

    private static string PathIn(string stateFolder) => Path.Combine(stateFolder, "server.json");
}
