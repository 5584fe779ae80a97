using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class AssistanceSeed() : SeedTable<AssistanceSeed.Row, Assistance>(
    "assistances.csv", "assistance",
    "slug", "kind", "status", "agency", "village", "product", "programme", "regency", "description")
{
    protected override IReadOnlyList<string> LaterColumns =>
        ["promised_on", "started_on", "ended_on", "outcome", "visit", "obstacle"];

    protected override IReadOnlyList<string> ReferencedTables =>
        ["agency", "village", "product", "programme", "regency", "visit", "obstacle"];

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
        entity.PromisedOn = row.PromisedOn;
        entity.StartedOn = row.StartedOn;
        entity.EndedOn = row.EndedOn;
        entity.Outcome = row.Outcome;
        entity.VisitId = references.OptionalId("visit", row.Visit);
        entity.ObstacleId = references.OptionalId("obstacle", row.Obstacle);
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
        entity.Description,
        entity.PromisedOn,
        entity.StartedOn,
        entity.EndedOn,
        entity.Outcome,
        references.OptionalKey("visit", entity.VisitId),
        references.OptionalKey("obstacle", entity.ObstacleId));

    protected override Row ReadRow(SheetRow line)
    {
        SeedSubject.CheckExactlyOne(line, "village", "product", "programme", "regency");
        var row = new Row(
            line.Slug("slug"),
            line.OptionalChoice<AssistanceKind>("kind"),
            line.Choice<AssistanceStatus>("status"),
            line.OptionalSlug("agency"),
            line.OptionalVillageCode("village"),
            line.OptionalSlug("product"),
            line.OptionalSlug("programme"),
            line.OptionalRegencyCode("regency"),
            line.OptionalText("description"),
            line.OptionalDate("promised_on"),
            line.OptionalDate("started_on"),
            line.OptionalDate("ended_on"),
            line.OptionalText("outcome"),
            line.OptionalSlug("visit"),
            line.OptionalSlug("obstacle"));
        SeedRange.Check(line, "promised_on", row.PromisedOn, "started_on", row.StartedOn);
        SeedRange.Check(line, "started_on", row.StartedOn, "ended_on", row.EndedOn);
        SeedRange.Check(line, "promised_on", row.PromisedOn, "ended_on", row.EndedOn);
        return row;
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
        string? Description,
        DateOnly? PromisedOn,
        DateOnly? StartedOn,
        DateOnly? EndedOn,
        string? Outcome,
        string? Visit,
        string? Obstacle) : ISeedRow
    {
        public string Key => Slug;

        public IReadOnlyList<SeedValue[]> Parts =>
        [
            [
                new("kind", Kind), new("status", Status), new("agency", Agency), new("village", Village),
                new("product", Product), new("programme", Programme), new("regency", Regency),
                new("description", Description), new("promised_on", PromisedOn), new("started_on", StartedOn),
                new("ended_on", EndedOn), new("outcome", Outcome), new("visit", Visit), new("obstacle", Obstacle),
            ],
        ];

        public IEnumerable<SeedReference> References =>
        [
            .. SeedReference.Optional("agency", "agency", Agency),
            .. SeedReference.Optional("village", "village", Village),
            .. SeedReference.Optional("product", "product", Product),
            .. SeedReference.Optional("programme", "programme", Programme),
            .. SeedReference.Optional("regency", "regency", Regency),
            .. SeedReference.Optional("visit", "visit", Visit),
            .. SeedReference.Optional("obstacle", "obstacle", Obstacle),
        ];
    }
}
