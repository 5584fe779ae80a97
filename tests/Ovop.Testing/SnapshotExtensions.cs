using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Xunit.Sdk;

namespace Ovop.Testing;

/// <summary>
/// Compares a result with the file <c>__snapshots__/Class.Method.snap</c> beside the test, as Snapshooter does.
/// With BLESS=1 in the environment the file is written instead of compared.
/// </summary>
public static class SnapshotExtensions
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static bool IsBlessing => Environment.GetEnvironmentVariable("BLESS") == "1";

    /// <summary>Fails with a diff unless the result is what the snapshot says.</summary>
    /// <param name="result">Text is kept as it is; JSON elements and other objects as indented JSON.</param>
    /// <param name="part">Tells several snapshots of one test apart: the file is Class.Method_part.snap.</param>
    public static void MatchSnapshot(
        this object? result,
        string? part = null,
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string testMethod = "")
    {
        var name = $"{Path.GetFileNameWithoutExtension(testFile)}.{testMethod}{(part is null ? "" : "_" + part)}.snap";
        var path = Path.Combine(Path.GetDirectoryName(testFile)!, "__snapshots__", name);
        var actual = Normalise(Print(result));
        if (IsBlessing)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return;
        }

        if (!File.Exists(path))
        {
            throw new XunitException(
                $"There is no snapshot {path}. Read what follows; if it is right, run again with BLESS=1.\n{actual}");
        }

        var expected = Normalise(File.ReadAllText(path));
        if (!string.Equals(expected, actual, StringComparison.Ordinal))
        {
            throw new XunitException(
                $"Differs from {path} (- snapshot, + now). If the change is meant, run again with BLESS=1.\n"
                + LineDiff.Print(expected, actual));
        }
    }

    private static string Print(object? result) => result switch
    {
        string text => text,
        byte[] bytes => Encoding.UTF8.GetString(bytes),
        JsonDocument document => JsonSerializer.Serialize(document.RootElement, Indented),
        _ => JsonSerializer.Serialize(result, Indented),
    };

    private static string Normalise(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') + "\n";
}
