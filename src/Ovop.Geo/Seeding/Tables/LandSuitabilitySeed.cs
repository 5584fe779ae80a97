using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class LandSuitabilitySeed() : SeedTable<LandSuitabilitySeed.Row, LandSuitability>(
    "land_suitabilities.csv", "land_suitability",
    "slug", "commodity", "village", "terrain_zone", "soil", "terrain", "class", "limiting_factors", "basis", "note")
{
    protected override IReadOnlyList<string> ReferencedTables => ["commodity", "village", "terrain_zone"];

    internal override LandSuitability Create(Row row, SeedReferences references)
    {
        var entity = new LandSuitability { Slug = row.Slug };
        Fill(entity, 0, row, references);
        return entity;
    }

    internal override void Fill(LandSuitability entity, int part, Row row, SeedReferences references)
    {
        entity.CommodityId = references.Id("commodity", row.Commodity);
        entity.VillageCode = row.Village;
        entity.TerrainZoneId = references.OptionalId("terrain_zone", row.TerrainZone);
        entity.Soil = row.Soil;
        entity.Terrain = row.Terrain;
        entity.Class = row.Class;
        entity.LimitingFactors = [.. row.LimitingFactors];
        entity.Basis = row.Basis;
        entity.Note = row.Note;
    }

    internal override Row ToRow(LandSuitability entity, SeedReferences references) => new(
        entity.Slug,
        references.Key("commodity", entity.CommodityId),
        entity.VillageCode,
        references.OptionalKey("terrain_zone", entity.TerrainZoneId),
        entity.Soil,
        entity.Terrain,
        entity.Class,
        entity.LimitingFactors,
        entity.Basis,
        entity.Note);

    protected override Row ReadRow(SheetRow line)
    {
        // A soil and a terrain together are one land.
        SeedSubject.CheckExactlyOne(
            line, "village", "terrain_zone", line.OptionalText("soil") is null ? "terrain" : "soil");
        return new Row(
            line.Slug("slug"),
            line.Slug("commodity"),
            line.OptionalVillageCode("village"),
            line.OptionalSlug("terrain_zone"),
            line.OptionalChoice<SoilKind>("soil"),
            line.OptionalChoice<TerrainKind>("terrain"),
            line.OptionalChoice<SuitabilityClass>("class"),
            Factors(line),
            line.Choice<SuitabilityBasis>("basis"),
            line.OptionalText("note"));
    }

    protected override IQueryable<LandSuitability> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.LandSuitabilities.Where(row => keys.Contains(row.Slug));

    private static List<string> Factors(SheetRow line)
    {
        var factors = line.List("limiting_factors");
        foreach (var unknown in factors.Except(LimitingFactors.All, StringComparer.Ordinal))
        {
            line.Report("limiting_factors", $"'{unknown}' is none of {string.Join(", ", LimitingFactors.All)}.");
        }

        return [.. factors.Distinct(StringComparer.Ordinal)];
    }

    internal sealed record Row(
        string Slug,
        string Commodity,
        string? Village,
        string? TerrainZone,
        SoilKind? Soil,
        TerrainKind? Terrain,
        SuitabilityClass? Class,
        IReadOnlyList<string> LimitingFactors,
        SuitabilityBasis Basis,
        string? Note) : ISeedRow
    {
        public string Key => Slug;

        public IReadOnlyList<SeedValue[]> Parts =>
        [
            [
                new("commodity", Commodity), new("village", Village), new("terrain_zone", TerrainZone),
                new("soil", Soil), new("terrain", Terrain), new("class", Class),
                new("limiting_factors", LimitingFactors), new("basis", Basis), new("note", Note),
            ],
        ];

        public IEnumerable<SeedReference> References =>
        [
            new("commodity", "commodity", Commodity),
            .. SeedReference.Optional("village", "village", Village),
            .. SeedReference.Optional("terrain_zone", "terrain_zone", TerrainZone),
        ];
    }
}
