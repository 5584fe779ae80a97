using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class ProgrammeEventSeed() : SeedTable<ProgrammeEventSeed.Row, ProgrammeEvent>(
    "programme_events.csv", "programme_event",
    "slug", "programme", "name", "held_on", "printed_date", "note", "description")
{
    protected override IReadOnlyList<string> ReferencedTables => ["programme"];

    internal override ProgrammeEvent Create(Row row, SeedReferences references)
    {
        var entity = new ProgrammeEvent { Slug = row.Slug, Name = row.Name };
        Fill(entity, 0, row, references);
        return entity;
    }

    internal override void Fill(ProgrammeEvent entity, int part, Row row, SeedReferences references)
    {
        entity.ProgrammeId = references.Id("programme", row.Programme);
        entity.Name = row.Name;
        entity.HeldOn = row.HeldOn;
        entity.PrintedDate = row.PrintedDate;
        entity.Note = row.Note;
        entity.Description = row.Description;
    }

    internal override Row ToRow(ProgrammeEvent entity, SeedReferences references) => new(
        entity.Slug,
        references.Key("programme", entity.ProgrammeId),
        entity.Name,
        entity.HeldOn,
        entity.PrintedDate,
        entity.Note,
        entity.Description);

    protected override Row ReadRow(SheetRow line) => new(
        line.Slug("slug"),
        line.Slug("programme"),
        line.Name("name"),
        line.OptionalDate("held_on"),
        line.OptionalName("printed_date"),
        line.OptionalText("note"),
        line.OptionalText("description"));

    protected override IQueryable<ProgrammeEvent> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.ProgrammeEvents.Where(row => keys.Contains(row.Slug));

    internal sealed record Row(
        string Slug,
        string Programme,
        string Name,
        DateOnly? HeldOn,
        string? PrintedDate,
        string? Note,
        string? Description) : ISeedRow
    {
        public string Key => Slug;

        public IReadOnlyList<SeedValue[]> Parts =>
        [
            [
                new("programme", Programme), new("name", Name), new("held_on", HeldOn),
                new("printed_date", PrintedDate), new("note", Note), new("description", Description),
            ],
        ];

        public IEnumerable<SeedReference> References => [new("programme", "programme", Programme)];
    }
}
