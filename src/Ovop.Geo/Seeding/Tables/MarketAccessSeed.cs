using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class MarketAccessSeed() : SeedTable<MarketAccessSeed.Row, MarketAccess>(
    "market_accesses.csv", "market_access",
    "slug", "kind", "country", "agency", "product", "product_cluster", "regency")
{
    protected override IReadOnlyList<string> LaterColumns => ["name", "since_printed"];

    protected override IReadOnlyList<string> ReferencedTables => ["agency", "product", "product_cluster", "regency"];

    internal override MarketAccess Create(Row row, SeedReferences references)
    {
        var entity = new MarketAccess { Slug = row.Slug };
        Fill(entity, 0, row, references);
        return entity;
    }

    internal override void Fill(MarketAccess entity, int part, Row row, SeedReferences references)
    {
        entity.Kind = row.Kind;
        entity.Country = row.Country;
        entity.AgencyId = references.OptionalId("agency", row.Agency);
        entity.ProductId = references.OptionalId("product", row.Product);
        entity.ProductClusterId = references.OptionalId("product_cluster", row.ProductCluster);
        entity.RegencyCode = row.Regency;
        entity.Name = row.Name;
        entity.SincePrinted = row.SincePrinted;
    }

    internal override Row ToRow(MarketAccess entity, SeedReferences references) => new(
        entity.Slug,
        entity.Kind,
        entity.Country,
        references.OptionalKey("agency", entity.AgencyId),
        references.OptionalKey("product", entity.ProductId),
        references.OptionalKey("product_cluster", entity.ProductClusterId),
        entity.RegencyCode,
        entity.Name,
        entity.SincePrinted);

    protected override Row ReadRow(SheetRow line)
    {
        SeedSubject.CheckExactlyOne(line, "product", "product_cluster", "regency");
        return new Row(
            line.Slug("slug"),
            line.Choice<MarketAccessKind>("kind"),
            Country(line),
            line.OptionalSlug("agency"),
            line.OptionalSlug("product"),
            line.OptionalSlug("product_cluster"),
            line.OptionalRegencyCode("regency"),
            line.OptionalName("name"),
            line.OptionalName("since_printed"));
    }

    protected override IQueryable<MarketAccess> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.MarketAccesses.Where(row => keys.Contains(row.Slug));

    private static string? Country(SheetRow line)
    {
        var country = line.OptionalText("country");
        if (country is not null && !(country.Length == 2 && country.All(char.IsAsciiLetterUpper)))
        {
            line.Report("country", $"'{country}' is not an ISO 3166 code of two capital letters such as JP.");
        }

        if (country is not null && line.OptionalText("kind") != "EXPORT")
        {
            line.Report("country", "is only told of an EXPORT; leave it empty.");
        }

        return country;
    }

    internal sealed record Row(
        string Slug,
        MarketAccessKind Kind,
        string? Country,
        string? Agency,
        string? Product,
        string? ProductCluster,
        string? Regency,
        string? Name,
        string? SincePrinted) : ISeedRow
    {
        public string Key => Slug;

        public IReadOnlyList<SeedValue[]> Parts =>
        [
            [
                new("kind", Kind), new("country", Country), new("agency", Agency), new("product", Product),
                new("product_cluster", ProductCluster), new("regency", Regency),
                new("name", Name), new("since_printed", SincePrinted),
            ],
        ];

        public IEnumerable<SeedReference> References =>
        [
            .. SeedReference.Optional("agency", "agency", Agency),
            .. SeedReference.Optional("product", "product", Product),
            .. SeedReference.Optional("product_cluster", "product_cluster", ProductCluster),
            .. SeedReference.Optional("regency", "regency", Regency),
        ];
    }
}
