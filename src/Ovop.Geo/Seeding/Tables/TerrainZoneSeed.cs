using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class TerrainZoneSeed() : SeedTable<TerrainZoneSeed.Row, TerrainZone>(
    "terrain_zones.csv", "terrain_zone", "slug", "name", "regency", "soil", "terrain", "fertility")
{
    protected override IReadOnlyList<string> ReferencedTables => ["regency"];

    internal override TerrainZone Create(Row row, SeedReferences references)
    {
        var entity = new TerrainZone { Slug = row.Slug, Name = row.Name };
        Fill(entity, 0, row, references);
        return entity;
    }

    internal override void Fill(TerrainZone entity, int part, Row row, SeedReferences references)
    {
        entity.Name = row.Name;
        entity.RegencyCode = row.Regency;
        entity.Soil = row.Soil;
        entity.Terrain = row.Terrain;
        entity.Fertility = row.Fertility;
    }

    internal override Row ToRow(TerrainZone entity, SeedReferences references) =>
        new(entity.Slug, entity.Name, entity.RegencyCode, entity.Soil, entity.Terrain, entity.Fertility);

    protected override Row ReadRow(SheetRow line) => new(
        line.Slug("slug"),
        line.Name("name"),
        line.OptionalRegencyCode("regency"),
        line.OptionalChoice<SoilKind>("soil"),
        line.OptionalChoice<TerrainKind>("terrain"),
        line.OptionalChoice<Fertility>("fertility"));

    protected override IQueryable<TerrainZone> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.TerrainZones.Where(row => keys.Contains(row.Slug));

    internal sealed record Row(
        string Slug,
        string Name,
        string? Regency,
        SoilKind? Soil,
        TerrainKind? Terrain,
        Fertility? Fertility) : ISeedRow
    {
        public string Key => Slug;

        public IReadOnlyList<SeedValue[]> Parts =>
        [
            [
                new("name", Name), new("regency", Regency), new("soil", Soil), new("terrain", Terrain),
                new("fertility", Fertility),
            ],
        ];

        public IEnumerable<SeedReference> References => SeedReference.Optional("regency", "regency", Regency);
    }
}
