using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class CommoditySeed() : SeedTable<CommoditySeed.Row, Commodity>(
    "commodities.csv", "commodity", "slug", "name", "name_id", "category")
{
    protected override IReadOnlyList<string> ReferencedTables => [];

    internal override Commodity Create(Row row, SeedReferences references) => new()
    {
        Slug = row.Slug,
        Name = row.Name,
        NameId = row.NameId,
        Category = row.Category,
    };

    internal override void Fill(Commodity entity, int part, Row row, SeedReferences references)
    {
        entity.Name = row.Name;
        entity.NameId = row.NameId;
        entity.Category = row.Category;
    }

    internal override Row ToRow(Commodity entity, SeedReferences references) =>
        new(entity.Slug, entity.Name, entity.NameId, entity.Category);

    protected override Row ReadRow(SheetRow line) => new(
        line.Slug("slug"), line.Name("name"), line.Name("name_id"), line.Choice<CommodityCategory>("category"));

    protected override IQueryable<Commodity> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.Commodities.Where(row => keys.Contains(row.Slug));

    internal sealed record Row(string Slug, string Name, string NameId, CommodityCategory Category) : ISeedRow
    {
        public string Key => Slug;

        public IReadOnlyList<SeedValue[]> Parts =>
            [[new("name", Name), new("name_id", NameId), new("category", Category)]];

        public IEnumerable<SeedReference> References => [];
    }
}
