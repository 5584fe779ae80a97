using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class AssistanceSeed() : SeedTable<AssistanceSeed.Row, Assistance>(
    "assistances.csv", "assistance",
    "slug", "kind", "status", "agency", "village", "product", "programme", "regency", "description")
{
    protected override IReadOnlyList<string> ReferencedTables =>
        ["agency", "village", "product", "programme", "regency"];

    internal override Assistance Create(Row row, SeedReferences references)
    {
        var entity = new Assistance { Slug = row.Slug };
        Fill(entity, 0, row, references);
        return entity;
    }

    internal override void Fill(Assistance entity, int part, Row row, SeedReferences references)
    {
        entity.Kind = row.Kind;
        entity.Status = row.Status;
        entity.AgencyId = references.OptionalId("agency", row.Agency);
        entity.VillageCode = row.Village;
        entity.ProductId = references.OptionalId("product", row.Product);
        entity.ProgrammeId = references.OptionalId("programme", row.Programme);
        entity.RegencyCode = row.Regency;
        entity.Description = row.Description;
    }

    internal override Row ToRow(Assistance entity, SeedReferences references) => new(
        entity.Slug,
        entity.Kind,
        entity.Status,
        references.OptionalKey("agency", entity.AgencyId),
        entity.VillageCode,
        references.OptionalKey("product", entity.ProductId),
        references.OptionalKey("programme", entity.ProgrammeId),
        entity.RegencyCode,
        entity.Description);

    protected override Row ReadRow(SheetRow line)
    {
        SeedSubject.CheckExactlyOne(line, "village", "product", "programme", "regency");
        return new Row(
            line.Slug("slug"),
            line.OptionalChoice<AssistanceKind>("kind"),
            line.Choice<AssistanceStatus>("status"),
            line.OptionalSlug("agency"),
            line.OptionalVillageCode("village"),
            line.OptionalSlug("product"),
            line.OptionalSlug("programme"),
            line.OptionalRegencyCode("regency"),
            line.OptionalText("description"));
    }

    protected override IQueryable<Assistance> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.Assistances.Where(row => keys.Contains(row.Slug));

    internal sealed record Row(
        string Slug,
        AssistanceKind? Kind,
        AssistanceStatus Status,
        string? Agency,
        string? Village,
        string? Product,
        string? Programme,
        string? Regency,
        string? Description) : ISeedRow
    {
        public string Key => Slug;

        public IReadOnlyList<SeedValue[]> Parts =>
        [
            [
                new("kind", Kind), new("status", Status), new("agency", Agency), new("village", Village),
                new("product", Product), new("programme", Programme), new("regency", Regency),
                new("description", Description),
            ],
        ];

        public IEnumerable<SeedReference> References =>
        [
            .. SeedReference.Optional("agency", "agency", Agency),
            .. SeedReference.Optional("village", "village", Village),
            .. SeedReference.Optional("product", "product", Product),
            .. SeedReference.Optional("programme", "programme", Programme),
            .. SeedReference.Optional("regency", "regency", Regency),
        ];
    }
}
