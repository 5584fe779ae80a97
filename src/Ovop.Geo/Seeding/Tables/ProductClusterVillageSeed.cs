using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class ProductClusterVillageSeed() : SeedLinkTable<ProductClusterVillage>(
    "product_cluster_villages.csv", "product_cluster_village", "product_cluster", "village")
{
    protected override ProductClusterVillage Create(int id, string code) =>
        new() { ProductClusterId = id, VillageCode = code };

    protected override (int Id, string Code) Ends(ProductClusterVillage entity) =>
        (entity.ProductClusterId, entity.VillageCode);

    protected override IQueryable<ProductClusterVillage> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.ProductClusterVillages;
}
