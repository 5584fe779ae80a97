using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class ProductionSeasonSeed() : SeedTable<ProductionSeasonSeed.Row, ProductionSeason>(
    "production_seasons.csv", "production_season",
    "slug", "product", "from_month", "to_month", "quantity", "unit", "year")
{
    private const double MinQuantity = 0.000_001;

    private const double MaxQuantity = 1e14;

    private const int MaxUnitLength = 40;

    protected override IReadOnlyList<string> ReferencedTables => ["product"];

    internal override ProductionSeason Create(Row row, SeedReferences references)
    {
        var entity = new ProductionSeason { Slug = row.Slug };
        Fill(entity, 0, row, references);
        return entity;
    }

    internal override void Fill(ProductionSeason entity, int part, Row row, SeedReferences references)
    {
        entity.ProductId = references.Id("product", row.Product);
        entity.FromMonth = row.FromMonth;
        entity.ToMonth = row.ToMonth;
        entity.Quantity = row.Quantity;
        entity.Unit = row.Unit;
        entity.Year = row.Year;
    }

    internal override Row ToRow(ProductionSeason entity, SeedReferences references) => new(
        entity.Slug,
        references.Key("product", entity.ProductId),
        entity.FromMonth,
        entity.ToMonth,
        entity.Quantity,
        entity.Unit,
        entity.Year);

    protected override Row ReadRow(SheetRow line)
    {
        var row = new Row(
            line.Slug("slug"),
            line.Slug("product"),
            line.Integer("from_month", 1, 12),
            line.Integer("to_month", 1, 12),
            line.OptionalNumber("quantity", MinQuantity, MaxQuantity),
            line.OptionalText("unit", MaxUnitLength),
            line.OptionalInteger("year", 1900, 2200));
        if (row is { Quantity: not null, Unit: null })
        {
            line.Report("unit", "is empty beside a quantity; say what is counted, such as kg.");
        }

        return row;
    }

    protected override IQueryable<ProductionSeason> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.ProductionSeasons.Where(row => keys.Contains(row.Slug));

    internal sealed record Row(
        string Slug,
        string Product,
        int FromMonth,
        int ToMonth,
        double? Quantity,
        string? Unit,
        int? Year) : ISeedRow
    {
        public string Key => Slug;

        public IReadOnlyList<SeedValue[]> Parts =>
        [
            [
                new("product", Product), new("from_month", FromMonth), new("to_month", ToMonth),
                new("quantity", Quantity), new("unit", Unit), new("year", Year),
            ],
        ];

        public IEnumerable<SeedReference> References => [new("product", "product", Product)];
    }
}
