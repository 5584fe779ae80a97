using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class ProgrammeSeed() : SeedTable<ProgrammeSeed.Row, Programme>(
    "programmes.csv", "programme",
    "slug", "name", "regency", "status", "village_count", "selected_count", "description")
{
    private const int MaxVillages = 100_000;

    protected override IReadOnlyList<string> LaterColumns => ["proposed_by"];

    protected override IReadOnlyList<string> ReferencedTables => ["regency"];

    internal override Programme Create(Row row, SeedReferences references)
    {
        var entity = new Programme { Slug = row.Slug, Name = row.Name, RegencyCode = row.Regency };
        Fill(entity, 0, row, references);
        return entity;
    }

    internal override void Fill(Programme entity, int part, Row row, SeedReferences references)
    {
        entity.Name = row.Name;
        entity.RegencyCode = row.Regency;
        entity.Status = row.Status;
        entity.VillageCount = row.VillageCount;
        entity.SelectedCount = row.SelectedCount;
        entity.Description = row.Description;
        entity.ProposedBy = row.ProposedBy;
    }

    internal override Row ToRow(Programme entity, SeedReferences references) => new(
        entity.Slug,
        entity.Name,
        entity.RegencyCode,
        entity.Status,
        entity.VillageCount,
        entity.SelectedCount,
        entity.Description,
        entity.ProposedBy);

    protected override Row ReadRow(SheetRow line) => new(
        line.Slug("slug"),
        line.Name("name"),
        line.RegencyCode("regency"),
        line.Choice<ProgrammeStatus>("status"),
        line.OptionalInteger("village_count", 0, MaxVillages),
        line.OptionalInteger("selected_count", 0, MaxVillages),
        line.OptionalText("description"),
        line.OptionalName("proposed_by"));

    protected override IQueryable<Programme> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.Programmes.Where(row => keys.Contains(row.Slug));

    internal sealed record Row(
        string Slug,
        string Name,
        string Regency,
        ProgrammeStatus Status,
        int? VillageCount,
        int? SelectedCount,
        string? Description,
        string? ProposedBy) : ISeedRow
    {
        public string Key => Slug;

        public IReadOnlyList<SeedValue[]> Parts =>
        [
            [
                new("name", Name), new("regency", Regency), new("status", Status), new("village_count", VillageCount),
                new("selected_count", SelectedCount), new("description", Description),
                new("proposed_by", ProposedBy),
            ],
        ];

        public IEnumerable<SeedReference> References => [new("regency", "regency", Regency)];
    }
}
