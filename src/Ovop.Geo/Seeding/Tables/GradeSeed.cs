using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class GradeSeed() : SeedTable<GradeSeed.Row, Grade>(
    "grades.csv", "grade", "slug", "product", "scheme", "stars", "awarded_on", "valid_until", "body")
{
    protected override IReadOnlyList<string> ReferencedTables => ["product"];

    internal override Grade Create(Row row, SeedReferences references)
    {
        var entity = new Grade { Slug = row.Slug };
        Fill(entity, 0, row, references);
        return entity;
    }

    internal override void Fill(Grade entity, int part, Row row, SeedReferences references)
    {
        entity.ProductId = references.Id("product", row.Product);
        entity.Scheme = row.Scheme;
        entity.Stars = row.Stars;
        entity.AwardedOn = row.AwardedOn;
        entity.ValidUntil = row.ValidUntil;
        entity.Body = row.Body;
    }

    internal override Row ToRow(Grade entity, SeedReferences references) => new(
        entity.Slug,
        references.Key("product", entity.ProductId),
        entity.Scheme,
        entity.Stars,
        entity.AwardedOn,
        entity.ValidUntil,
        entity.Body);

    protected override Row ReadRow(SheetRow line)
    {
        var row = new Row(
            line.Slug("slug"),
            line.Slug("product"),
            line.Choice<GradeScheme>("scheme"),
            line.Integer("stars", 1, 5),
            line.OptionalDate("awarded_on"),
            line.OptionalDate("valid_until"),
            line.OptionalName("body"));
        SeedRange.Check(line, "awarded_on", row.AwardedOn, "valid_until", row.ValidUntil, isEqualGood: false);
        return row;
    }

    protected override IQueryable<Grade> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.Grades.Where(row => keys.Contains(row.Slug));

    internal sealed record Row(
        string Slug,
        string Product,
        GradeScheme Scheme,
        int Stars,
        DateOnly? AwardedOn,
        DateOnly? ValidUntil,
        string? Body) : ISeedRow
    {
        public string Key => Slug;

        public IReadOnlyList<SeedValue[]> Parts =>
        [
            [
                new("product", Product), new("scheme", Scheme), new("stars", Stars), new("awarded_on", AwardedOn),
                new("valid_until", ValidUntil), new("body", Body),
            ],
        ];

        public IEnumerable<SeedReference> References => [new("product", "product", Product)];
    }
}
