using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class VisitSeed() : SeedTable<VisitSeed.Row, Visit>(
    "visits.csv", "visit", "slug", "village", "kind", "visited_on", "official", "seen", "asked_for", "promised")
{
    protected override IReadOnlyList<string> LaterColumns => ["purpose"];

    protected override IReadOnlyList<string> ReferencedTables => ["village"];

    internal override Visit Create(Row row, SeedReferences references)
    {
        var entity = new Visit { Slug = row.Slug, VillageCode = row.Village };
        Fill(entity, 0, row, references);
        return entity;
    }

    internal override void Fill(Visit entity, int part, Row row, SeedReferences references)
    {
        entity.VillageCode = row.Village;
        entity.Kind = row.Kind;
        entity.VisitedOn = row.VisitedOn;
        entity.Official = row.Official;
        entity.Seen = row.Seen;
        entity.AskedFor = row.AskedFor;
        entity.Promised = row.Promised;
        entity.Purpose = row.Purpose;
    }

    internal override Row ToRow(Visit entity, SeedReferences references) => new(
        entity.Slug,
        entity.VillageCode,
        entity.Kind,
        entity.VisitedOn,
        entity.Official,
        entity.Seen,
        entity.AskedFor,
        entity.Promised,
        entity.Purpose);

    protected override Row ReadRow(SheetRow line) => new(
        line.Slug("slug"),
        line.VillageCode("village"),
        line.OptionalChoice<VisitKind>("kind"),
        line.Date("visited_on"),
        line.OptionalText("official"),
        line.OptionalText("seen"),
        line.OptionalText("asked_for"),
        line.OptionalText("promised"),
        line.OptionalText("purpose"));

    protected override IQueryable<Visit> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.Visits.Where(row => keys.Contains(row.Slug));

    internal sealed record Row(
        string Slug,
        string Village,
        VisitKind? Kind,
        DateOnly VisitedOn,
        string? Official,
        string? Seen,
        string? AskedFor,
        string? Promised,
        string? Purpose) : ISeedRow
    {
        public string Key => Slug;

        public IReadOnlyList<SeedValue[]> Parts =>
        [
            [
                new("village", Village), new("kind", Kind), new("visited_on", VisitedOn), new("official", Official),
                new("seen", Seen), new("asked_for", AskedFor), new("promised", Promised),
                new("purpose", Purpose),
            ],
        ];

        public IEnumerable<SeedReference> References => [new("village", "village", Village)];
    }
}
