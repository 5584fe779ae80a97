using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class ProductVillageSeed() : SeedLinkTable<ProductVillage>(
    "product_villages.csv", "product_village", "product", "village")
{
    protected override ProductVillage Create(int id, string code) =>
        new() { ProductId = id, VillageCode = code };

    protected override (int Id, string Code) Ends(ProductVillage entity) =>
        (entity.ProductId, entity.VillageCode);

    protected override IQueryable<ProductVillage> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.ProductVillages;
}
