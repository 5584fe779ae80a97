using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class TerrainZoneDistrictSeed() : SeedLinkTable<TerrainZoneDistrict>(
    "terrain_zone_districts.csv", "terrain_zone_district", "terrain_zone", "district")
{
    protected override TerrainZoneDistrict Create(int id, string code) =>
        new() { TerrainZoneId = id, DistrictCode = code };

    protected override (int Id, string Code) Ends(TerrainZoneDistrict entity) =>
        (entity.TerrainZoneId, entity.DistrictCode);

    protected override IQueryable<TerrainZoneDistrict> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.TerrainZoneDistricts;
}
