using Ovop.Geo.Seeding.Ledger;

namespace Ovop.Geo.Seeding.Tables;

/// <summary>What a source says of a row. A claim has no slug: its key is who says what of what.</summary>
internal sealed record ClaimRow(
    string Source, string SubjectTable, string Subject, string Says, string? PrintedDate, string? Note,
    bool Contradicts = false) : ISeedRow
{
    public const char KeySeparator = '|';

    public string Key => $"{Source}{KeySeparator}{SubjectTable}:{Subject}{KeySeparator}{SeedHash.Of(Says)}";

    // That it does not contradict is what stands where nothing does: so is every claim that was written before.
    public IReadOnlyList<SeedValue[]> Parts =>
        [[new("printed_date", PrintedDate), new("note", Note), new("contradicts", Contradicts ? "true" : null)]];

    public IEnumerable<SeedReference> References =>
        [new("source", "source", Source), new("subject", SubjectTable, Subject)];
}
