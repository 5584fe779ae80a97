using System.Globalization;

namespace Ovop.Engine.Tests.Fuzz.Running;

/// <summary>What a run came to.</summary>
internal sealed class FuzzTotals
{
    public int Requests { get; set; }

    /// <summary>Answers with data, whole or in part.</summary>
    public int WithData { get; set; }

    /// <summary>Answers with data and errors of fields.</summary>
    public int WithFieldErrors { get; set; }

    /// <summary>Requests that were refused before they ran, by the code of their first error.</summary>
    public SortedDictionary<string, int> Refused { get; } = new(StringComparer.Ordinal);

    public int Cancelled { get; set; }

    /// <summary>The slowest request in milliseconds, and its seed.</summary>
    public (double Ms, int Seed) Slowest { get; set; }

    /// <summary>The bytes that the greediest request allocated, and its seed.</summary>
    public (long Bytes, int Seed) Greediest { get; set; }

    public override string ToString()
    {
        var refused = string.Join(", ", Refused.Select(code => string.Create(CultureInfo.InvariantCulture, $"{code.Key} {code.Value:N0}")));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Requests:N0} requests: {WithData:N0} answered ({WithFieldErrors:N0} with errors of fields), {Cancelled:N0} cancelled, "
            + $"refused: {refused}; slowest {Slowest.Ms:N0} ms (seed {Slowest.Seed}), "
            + $"most memory {Greediest.Bytes / 1024:N0} KB (seed {Greediest.Seed})");
    }
}
