using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

/// <summary>A product is a flagship where the file gives the basis for calling it so.</summary>
internal sealed class ProductSeed() : SeedTable<ProductSeed.Row, Product>(
    "products.csv", "product", "slug", "name", "commodity", "producer", "regency", "flagship_basis", "description")
{
    private const int MaxIdr = 2_000_000_000;

    private const int MaxDays = 36_500;

    private const int MaxUnitLength = 40;

    protected override IReadOnlyList<string> LaterColumns =>
        ["name_id", "development", "price_from_idr", "price_to_idr", "price_unit", "shelf_life_days"];

    protected override IReadOnlyList<string> ReferencedTables => ["commodity", "producer", "regency"];

    internal override Product Create(Row row, SeedReferences references)
    {
        var entity = new Product { Slug = row.Slug, Name = row.Name, RegencyCode = row.Regency };
        Fill(entity, 0, row, references);
        return entity;
    }

    internal override void Fill(Product entity, int part, Row row, SeedReferences references)
    {
        entity.Name = row.Name;
        entity.NameId = row.NameId;
        entity.CommodityId = references.Id("commodity", row.Commodity);
        entity.ProducerId = references.OptionalId("producer", row.Producer);
        entity.RegencyCode = row.Regency;
        entity.Flagship = row.FlagshipBasis is not null;
        entity.FlagshipBasis = row.FlagshipBasis;
        entity.Description = row.Description;
        entity.Development = row.Development;
        entity.PriceFromIdr = row.PriceFromIdr;
        entity.PriceToIdr = row.PriceToIdr;
        entity.PriceUnit = row.PriceUnit;
        entity.ShelfLifeDays = row.ShelfLifeDays;
    }

    internal override Row ToRow(Product entity, SeedReferences references) => new(
        entity.Slug,
        entity.Name,
        entity.NameId,
        references.Key("commodity", entity.CommodityId),
        references.OptionalKey("producer", entity.ProducerId),
        entity.RegencyCode,
        entity.FlagshipBasis,
        entity.Description,
        entity.Development,
        entity.PriceFromIdr,
        entity.PriceToIdr,
        entity.PriceUnit,
        entity.ShelfLifeDays);

    protected override Row ReadRow(SheetRow line)
    {
        var row = new Row(
            line.Slug("slug"),
            line.Name("name"),
            line.OptionalName("name_id"),
            line.Slug("commodity"),
            line.OptionalSlug("producer"),
            line.RegencyCode("regency"),
            line.OptionalChoice<FlagshipBasis>("flagship_basis"),
            line.OptionalText("description"),
            line.OptionalChoice<ProductDevelopment>("development"),
            line.OptionalInteger("price_from_idr", 1, MaxIdr),
            line.OptionalInteger("price_to_idr", 1, MaxIdr),
            line.OptionalText("price_unit", MaxUnitLength),
            line.OptionalInteger("shelf_life_days", 1, MaxDays));
        SeedRange.Check(line, "price_from_idr", row.PriceFromIdr, "price_to_idr", row.PriceToIdr);
        return row;
    }

    protected override IQueryable<Product> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.Products.Where(row => keys.Contains(row.Slug));

    internal sealed record Row(
        string Slug,
        string Name,
        string? NameId,
        string Commodity,
        string? Producer,
        string Regency,
        FlagshipBasis? FlagshipBasis,
        string? Description,
        ProductDevelopment? Development,
        int? PriceFromIdr,
        int? PriceToIdr,
        string? PriceUnit,
        int? ShelfLifeDays) : ISeedRow
    {
        public string Key => Slug;

        public IReadOnlyList<SeedValue[]> Parts =>
        [
            [
                new("name", Name), new("name_id", NameId), new("commodity", Commodity), new("producer", Producer),
                new("regency", Regency),
                new("flagship_basis", FlagshipBasis), new("description", Description),
                new("development", Development), new("price_from_idr", PriceFromIdr),
                new("price_to_idr", PriceToIdr), new("price_unit", PriceUnit),
                new("shelf_life_days", ShelfLifeDays),
            ],
        ];

        public IEnumerable<SeedReference> References =>
        [
            new("commodity", "commodity", Commodity),
            new("regency", "regency", Regency),
            .. SeedReference.Optional("producer", "producer", Producer),
        ];
    }
}
