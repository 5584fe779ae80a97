namespace Ovop.Geo.Sources;

/// <summary>
/// Where a source says other than the row that is there. The note of a claim tells it so that both a person and
/// <c>db/sql/ovop_claim_differences.sql</c> can read it: <c>name “Garam” (here “Garam laut”)</c>.
/// </summary>
/// <param name="Field">The column in words, such as <c>price from idr</c>: small letters, digits and spaces.</param>
/// <param name="Value">What the source says; null where it says that there is nothing.</param>
/// <param name="Shown">What stands here; null where nothing does, or where a list lacks what the source names.</param>
internal sealed record ClaimDifference(string Field, string? Value, string? Shown)
{
    private const string Opening = "Differs from what stands here: ";

    private const string Nothing = "nothing";

    /// <summary>What the source says, to be read within a sentence.</summary>
    public string Says { get; init; } = $"{Field} {(Value ?? "unknown").TrimEnd('.')}";

    /// <summary>What stands here, likewise.</summary>
    public string Stands => $"{Field} {(Shown ?? "unknown").TrimEnd('.')}";

    /// <summary>The note of a claim with these differences.</summary>
    public static string Note(IEnumerable<ClaimDifference> differences) =>
        $"{Opening}{string.Join(", ", differences.Select(one => $"{one.Field} {Quoted(one.Value)} (here {Quoted(one.Shown)})"))}.";

    // The closing mark ends a value, so that none may stand in it.
    private static string Quoted(string? value) => value is null ? Nothing : $"“{value.Replace('”', '"')}”";
}
