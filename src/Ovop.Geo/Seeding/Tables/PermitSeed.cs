using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class PermitSeed() : SeedTable<PermitSeed.Row, Permit>(
    "permits.csv", "permit", "slug", "kind", "status", "number", "issued_on", "expires_on", "product", "producer")
{
    private const int MaxNumberLength = 100;

    protected override IReadOnlyList<string> ReferencedTables => ["product", "producer"];

    internal override Permit Create(Row row, SeedReferences references)
    {
        var entity = new Permit { Slug = row.Slug };
        Fill(entity, 0, row, references);
        return entity;
    }

    internal override void Fill(Permit entity, int part, Row row, SeedReferences references)
    {
        entity.Kind = row.Kind;
        entity.Status = row.Status;
        entity.Number = row.Number;
        entity.IssuedOn = row.IssuedOn;
        entity.ExpiresOn = row.ExpiresOn;
        entity.ProductId = references.OptionalId("product", row.Product);
        entity.ProducerId = references.OptionalId("producer", row.Producer);
    }

    internal override Row ToRow(Permit entity, SeedReferences references) => new(
        entity.Slug,
        entity.Kind,
        entity.Status,
        entity.Number,
        entity.IssuedOn,
        entity.ExpiresOn,
        references.OptionalKey("product", entity.ProductId),
        references.OptionalKey("producer", entity.ProducerId));

    protected override Row ReadRow(SheetRow line)
    {
        SeedSubject.CheckExactlyOne(line, "product", "producer");
        var row = new Row(
            line.Slug("slug"),
            line.Choice<PermitKind>("kind"),
            line.Choice<PermitStatus>("status"),
            line.OptionalText("number", MaxNumberLength),
            line.OptionalDate("issued_on"),
            line.OptionalDate("expires_on"),
            line.OptionalSlug("product"),
            line.OptionalSlug("producer"));
        SeedRange.Check(line, "issued_on", row.IssuedOn, "expires_on", row.ExpiresOn, isEqualGood: false);
        if (row.Status == PermitStatus.Lacking && (row.Number, row.IssuedOn, row.ExpiresOn) is not (null, null, null))
        {
            line.Report("status", "is LACKING beside a number or a day; leave those empty, or write HELD or APPLIED.");
        }

        return row;
    }

    protected override IQueryable<Permit> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.Permits.Where(row => keys.Contains(row.Slug));

    internal sealed record Row(
        string Slug,
        PermitKind Kind,
        PermitStatus Status,
        string? Number,
        DateOnly? IssuedOn,
        DateOnly? ExpiresOn,
        string? Product,
        string? Producer) : ISeedRow
    {
        public string Key => Slug;

        public IReadOnlyList<SeedValue[]> Parts =>
        [
            [
                new("kind", Kind), new("status", Status), new("number", Number), new("issued_on", IssuedOn),
                new("expires_on", ExpiresOn), new("product", Product), new("producer", Producer),
            ],
        ];

        public IEnumerable<SeedReference> References =>
        [
            .. SeedReference.Optional("product", "product", Product),
            .. SeedReference.Optional("producer", "producer", Producer),
        ];
    }
}
