using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class ProgrammePhaseSeed() : SeedTable<ProgrammePhaseSeed.Row, ProgrammePhase>(
    "programme_phases.csv", "programme_phase",
    "programme", "ordinal", "name", "description", "duration_weeks", "starts_on", "printed_date")
{
    protected override IReadOnlyList<string> LaterColumns => ["ends_on", "note", "slug"];

    protected override IReadOnlyList<string> ReferencedTables => ["programme"];

    internal override ProgrammePhase Create(Row row, SeedReferences references)
    {
        var entity = new ProgrammePhase { Slug = row.Slug, Name = row.Name };
        Fill(entity, 0, row, references);
        return entity;
    }

    internal override void Fill(ProgrammePhase entity, int part, Row row, SeedReferences references)
    {
        entity.ProgrammeId = references.Id("programme", row.Programme);
        entity.Ordinal = row.Ordinal;
        entity.Name = row.Name;
        entity.Description = row.Description;
        entity.DurationWeeks = row.DurationWeeks;
        entity.StartsOn = row.StartsOn;
        entity.EndsOn = row.EndsOn;
        entity.PrintedDate = row.PrintedDate;
        entity.Note = row.Note;
    }

    internal override Row ToRow(ProgrammePhase entity, SeedReferences references) => new(
        entity.Slug,
        references.Key("programme", entity.ProgrammeId),
        entity.Ordinal,
        entity.Name,
        entity.Description,
        entity.DurationWeeks,
        entity.StartsOn,
        entity.EndsOn,
        entity.PrintedDate,
        entity.Note);

    protected override Row ReadRow(SheetRow line)
    {
        var (programme, ordinal) = (line.Slug("programme"), line.Integer("ordinal", 1, 1000));
        var row = new Row(
            line.OptionalSlug("slug") ?? FormattableString.Invariant($"{programme}-{ordinal}"),
            programme,
            ordinal,
            line.Name("name"),
            line.OptionalText("description"),
            line.OptionalInteger("duration_weeks", 1, 1000),
            line.OptionalDate("starts_on"),
            line.OptionalDate("ends_on"),
            line.OptionalText("printed_date"),
            line.OptionalText("note"));
        SeedRange.Check(line, "starts_on", row.StartsOn, "ends_on", row.EndsOn);
        return row;
    }

    protected override IQueryable<ProgrammePhase> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.ProgrammePhases.Where(row => keys.Contains(row.Slug));

    internal sealed record Row(
        string Slug,
        string Programme,
        int Ordinal,
        string Name,
        string? Description,
        int? DurationWeeks,
        DateOnly? StartsOn,
        DateOnly? EndsOn,
        string? PrintedDate,
        string? Note) : ISeedRow
    {
        public string Key => Slug;

        public IReadOnlyList<SeedValue[]> Parts =>
        [
            [
                new("programme", Programme), new("ordinal", Ordinal), new("name", Name), new("description", Description), new("duration_weeks", DurationWeeks),
                new("starts_on", StartsOn), new("printed_date", PrintedDate), new("ends_on", EndsOn), new("note", Note),
            ],
        ];

        public IEnumerable<SeedReference> References => [new("programme", "programme", Programme)];
    }
}
