using System.Reflection;
using System.Text;
using System.Text.Json;
using Ovop.Engine.Text;

namespace Ovop.Engine.Tests.Fuzz.Running;

/// <summary>Whether an answer is one that a client can rely on (section 7.1).</summary>
internal static class AnswerCheck
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 1_000, AllowDuplicateProperties = false };

    private static readonly HashSet<string> Codes = typeof(ErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(code => (string)code.GetRawConstantValue()!).ToHashSet(StringComparer.Ordinal);

    /// <summary>What is wrong with an answer; null where nothing is.</summary>
    /// <param name="body">The answer.</param>
    /// <param name="document">The document that was sent.</param>
    /// <param name="maxErrors">How many errors an answer may have, the one about the others not counted.</param>
    public static string? Problem(ReadOnlyMemory<byte> body, byte[] document, int maxErrors)
    {
        JsonDocument answer;
        try
        {
            answer = JsonDocument.Parse(body, Strict);
        }
        catch (JsonException exception)
        {
            return $"The answer is not JSON: {exception.Message}";
        }

        using (answer)
        {
            return Problem(answer.RootElement, document, maxErrors);
        }
    }

    private static string? Problem(JsonElement answer, byte[] document, int maxErrors)
    {
        if (answer.ValueKind != JsonValueKind.Object)
        {
            return "The answer is no object.";
        }

        var members = answer.EnumerateObject().Select(member => member.Name).Except(["data", "errors", "extensions"], StringComparer.Ordinal);
        if (members.FirstOrDefault() is { } unknown)
        {
            return $"The answer has a member {unknown}.";
        }

        var hasData = answer.TryGetProperty("data", out var data);
        if (hasData && data.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null))
        {
            return "data is neither an object nor null.";
        }

        if (!answer.TryGetProperty("errors", out var errors))
        {
            return !hasData && !answer.TryGetProperty("extensions", out _) ? "The answer has neither data nor errors."
                : data.ValueKind == JsonValueKind.Null ? "data is null without an error."
                : null;
        }

        if (errors.ValueKind != JsonValueKind.Array || errors.GetArrayLength() == 0)
        {
            return "errors is no list, or empty.";
        }

        if (errors.GetArrayLength() > maxErrors + 1)
        {
            return $"There are {errors.GetArrayLength()} errors.";
        }

        var lines = new DocumentLines(document);
        return errors.EnumerateArray().Select(error => ErrorProblem(error, data, lines)).FirstOrDefault(problem => problem is not null);
    }

    private static string? ErrorProblem(JsonElement error, JsonElement data, DocumentLines lines)
    {
        if (!error.TryGetProperty("message", out var message) || message.ValueKind != JsonValueKind.String || message.GetString()!.Length == 0)
        {
            return $"An error has no message: {error}";
        }

        if (!error.TryGetProperty("extensions", out var extensions) || !extensions.TryGetProperty("code", out var code)
            || !Codes.Contains(code.GetString() ?? ""))
        {
            return $"An error has no known code: {error}";
        }

        if (error.TryGetProperty("locations", out var locations)
            && (locations.GetArrayLength() == 0 || locations.EnumerateArray().Any(location =>
                !lines.Has(location.GetProperty("line").GetInt32(), location.GetProperty("column").GetInt32()))))
        {
            return $"A location lies outside the document: {error}";
        }

        return error.TryGetProperty("path", out var path) && !LeadsToNull(path, data) ? $"The path leads to no null: {error}" : null;
    }

    /// <summary>Whether a null stands where the path leads, or on the way.</summary>
    private static bool LeadsToNull(JsonElement path, JsonElement at)
    {
        foreach (var step in path.EnumerateArray())
        {
            switch (at.ValueKind)
            {
                case JsonValueKind.Null:
                    return true;
                case JsonValueKind.Object when step.ValueKind == JsonValueKind.String && at.TryGetProperty(step.GetString()!, out var member):
                    at = member;
                    break;
                case JsonValueKind.Array when step.TryGetInt32(out var index) && index < at.GetArrayLength():
                    at = at[index];
                    break;
                default:
                    return false;
            }
        }

        return at.ValueKind == JsonValueKind.Null;
    }

    /// <summary>How long each line of a document is, in UTF-16 units; made when the first location is looked for.</summary>
    private sealed class DocumentLines(byte[] document)
    {
        private string[]? _lines;

        public bool Has(int line, int column)
        {
            _lines ??= Encoding.UTF8.GetString(document).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
            return line >= 1 && line <= _lines.Length && column >= 1 && column <= _lines[line - 1].Length + 1;
        }
    }
}
