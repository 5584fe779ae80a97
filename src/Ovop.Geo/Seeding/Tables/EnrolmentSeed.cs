using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class EnrolmentSeed() : SeedTable<EnrolmentSeed.Row, Enrolment>(
    "enrolments.csv", "enrolment", "slug", "programme", "village", "status", "enrolled_on")
{
    protected override IReadOnlyList<string> ReferencedTables => ["programme", "village"];

    internal override Enrolment Create(Row row, SeedReferences references)
    {
        var entity = new Enrolment { Slug = row.Slug, VillageCode = row.Village };
        Fill(entity, 0, row, references);
        return entity;
    }

    internal override void Fill(Enrolment entity, int part, Row row, SeedReferences references)
    {
        entity.ProgrammeId = references.Id("programme", row.Programme);
        entity.VillageCode = row.Village;
        entity.Status = row.Status;
        entity.EnrolledOn = row.EnrolledOn;
    }

    internal override Row ToRow(Enrolment entity, SeedReferences references) => new(
        entity.Slug,
        references.Key("programme", entity.ProgrammeId),
        entity.VillageCode,
        entity.Status,
        entity.EnrolledOn);

    protected override Row ReadRow(SheetRow line) => new(
        line.Slug("slug"),
        line.Slug("programme"),
        line.VillageCode("village"),
        line.Choice<EnrolmentStatus>("status"),
        line.OptionalDate("enrolled_on"));

    protected override IQueryable<Enrolment> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.Enrolments.Where(row => keys.Contains(row.Slug));

    internal sealed record Row(
        string Slug, string Programme, string Village, EnrolmentStatus Status, DateOnly? EnrolledOn) : ISeedRow
    {
        public string Key => Slug;

        public IReadOnlyList<SeedValue[]> Parts =>
        [
            [
                new("programme", Programme), new("village", Village), new("status", Status),
                new("enrolled_on", EnrolledOn),
            ],
        ];

        public IEnumerable<SeedReference> References =>
            [new("programme", "programme", Programme), new("village", "village", Village)];
    }
}
