using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class ObstacleSeed() : SeedTable<ObstacleSeed.Row, Obstacle>(
    "obstacles.csv", "obstacle", "slug", "village", "product", "regency", "description")
{
    protected override IReadOnlyList<string> LaterColumns => ["reported_on", "resolved_on", "resolution", "visit"];

    protected override IReadOnlyList<string> ReferencedTables => ["village", "product", "regency", "visit"];

    internal override Obstacle Create(Row row, SeedReferences references)
    {
        var entity = new Obstacle { Slug = row.Slug, Description = row.Description };
        Fill(entity, 0, row, references);
        return entity;
    }

    internal override void Fill(Obstacle entity, int part, Row row, SeedReferences references)
    {
        entity.VillageCode = row.Village;
        entity.ProductId = references.OptionalId("product", row.Product);
        entity.RegencyCode = row.Regency;
        entity.Description = row.Description;
        entity.ReportedOn = row.ReportedOn;
        entity.ResolvedOn = row.ResolvedOn;
        entity.Resolution = row.Resolution;
        entity.VisitId = references.OptionalId("visit", row.Visit);
    }

    internal override Row ToRow(Obstacle entity, SeedReferences references) => new(
        entity.Slug,
        entity.VillageCode,
        references.OptionalKey("product", entity.ProductId),
        entity.RegencyCode,
        entity.Description,
        entity.ReportedOn,
        entity.ResolvedOn,
        entity.Resolution,
        references.OptionalKey("visit", entity.VisitId));

    protected override Row ReadRow(SheetRow line)
    {
        SeedSubject.CheckExactlyOne(line, "village", "product", "regency");
        var row = new Row(
            line.Slug("slug"),
            line.OptionalVillageCode("village"),
            line.OptionalSlug("product"),
            line.OptionalRegencyCode("regency"),
            line.Text("description"),
            line.OptionalDate("reported_on"),
            line.OptionalDate("resolved_on"),
            line.OptionalText("resolution"),
            line.OptionalSlug("visit"));
        SeedRange.Check(line, "reported_on", row.ReportedOn, "resolved_on", row.ResolvedOn);
        return row;
    }

    protected override IQueryable<Obstacle> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.Obstacles.Where(row => keys.Contains(row.Slug));

    internal sealed record Row(
        string Slug,
        string? Village,
        string? Product,
        string? Regency,
        string Description,
        DateOnly? ReportedOn,
        DateOnly? ResolvedOn,
        string? Resolution,
        string? Visit) : ISeedRow
    {
        public string Key => Slug;

        public IReadOnlyList<SeedValue[]> Parts =>
        [
            [
                new("village", Village), new("product", Product), new("regency", Regency),
                new("description", Description), new("reported_on", ReportedOn), new("resolved_on", ResolvedOn),
                new("resolution", Resolution), new("visit", Visit),
            ],
        ];

        public IEnumerable<SeedReference> References =>
        [
            .. SeedReference.Optional("village", "village", Village),
            .. SeedReference.Optional("product", "product", Product),
            .. SeedReference.Optional("regency", "regency", Regency),
            .. SeedReference.Optional("visit", "visit", Visit),
        ];
    }
}
