using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class ProducerVillageSeed() : SeedLinkTable<ProducerVillage>(
    "producer_villages.csv", "producer_village", "producer", "village")
{
    protected override ProducerVillage Create(int id, string code) =>
        new() { ProducerId = id, VillageCode = code };

    protected override (int Id, string Code) Ends(ProducerVillage entity) =>
        (entity.ProducerId, entity.VillageCode);

    protected override IQueryable<ProducerVillage> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.ProducerVillages;
}
