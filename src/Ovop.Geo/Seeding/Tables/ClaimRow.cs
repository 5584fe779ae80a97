using Ovop.Geo.Seeding.Ledger;

namespace Ovop.Geo.Seeding.Tables;

/// <summary>What a source says of a row. A claim has no slug: its key is who says what of what.</summary>
internal sealed record ClaimRow(
    string Source, string SubjectTable, string Subject, string Says, string? PrintedDate, string? Note) : ISeedRow
{
    public const char KeySeparator = '|';

    public string Key => $"{Source}{KeySeparator}{SubjectTable}:{Subject}{KeySeparator}{SeedHash.Of(Says)}";

    public IReadOnlyList<SeedValue[]> Parts => [[new("printed_date", PrintedDate), new("note", Note)]];

    public IEnumerable<SeedReference> References =>
        [new("source", "source", Source), new("subject", SubjectTable, Subject)];
}
