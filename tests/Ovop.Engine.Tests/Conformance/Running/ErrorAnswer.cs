using System.Text.Json;
using System.Text.RegularExpressions;

namespace Ovop.Engine.Tests.Conformance.Running;

/// <summary>An answer that is a list of errors, as validation gives it.</summary>
/// <param name="Errors">The errors, in order.</param>
internal sealed record ErrorAnswer(IReadOnlyList<JsonElement> Errors)
{
    /// <summary>What the reference says of the executable definitions alone; null where that is all it says.</summary>
    public IReadOnlyList<JsonElement>? Executable { get; init; }

    /// <summary>What the reference's rule of subscriptions threw; the errors are those of the other rules.</summary>
    public string? Threw { get; init; }

    /// <summary>Null where the answer is another than a list of errors.</summary>
    public static ErrorAnswer? TryParse(string answer)
    {
        try
        {
            var root = JsonSerializer.Deserialize<JsonElement>(answer);
            return root.TryGetProperty("errors", out var errors) && !root.TryGetProperty("data", out _)
                ? new ErrorAnswer([.. errors.EnumerateArray()])
                {
                    Executable = root.TryGetProperty("executable", out var some) ? [.. some.EnumerateArray()] : null,
                    Threw = root.TryGetProperty("threw", out var threw) ? threw.GetString() : null,
                }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether one of the errors is of a pattern.</summary>
    public bool Has(string pattern) => Errors.Any(error => IsOf(error, pattern));

    /// <summary>The answer without errors of a pattern, thrown or not.</summary>
    public ErrorAnswer Without(string pattern)
    {
        JsonElement[] Others(IEnumerable<JsonElement> errors) => [.. errors.Where(error => !IsOf(error, pattern))];
        return new ErrorAnswer(Others(Errors)) { Executable = Executable is null ? null : Others(Executable) };
    }

    /// <summary>Whether both say the same: words, places, order.</summary>
    public bool IsSameAs(ErrorAnswer other) =>
        Executable is null && other.Executable is null && Threw == other.Threw
        && Errors.Select(CanonicalJson.Of).SequenceEqual(other.Errors.Select(CanonicalJson.Of), StringComparer.Ordinal);

    private static bool IsOf(JsonElement error, string pattern) =>
        Regex.IsMatch(error.GetProperty("message").GetString()!, $"^(?:{pattern})$");
}
