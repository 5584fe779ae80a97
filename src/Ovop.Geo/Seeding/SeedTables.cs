using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Seeding.Tables;

namespace Ovop.Geo.Seeding;

/// <summary>Every seed file. A row may refer only to rows of files before its own, so the order matters.</summary>
internal static class SeedTables
{
    /// <summary>Files from whose rows cells, regions, zones, extents or positions follow.</summary>
    public static IReadOnlySet<string> OfPlaces { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "provinces.csv", "regencies.csv", "districts.csv", "villages.csv", "neighbour_villages.csv",
        "terrain_zones.csv", "terrain_zone_districts.csv", "product_clusters.csv", "product_cluster_villages.csv",
        "agrotourism_sites.csv",
    };

    /// <summary>Anew for each run: they hold the rows that they read.</summary>
    public static IReadOnlyList<ISeedTable> Create() =>
    [
        new ProvinceSeed(),
        new RegencySeed(),
        new DistrictSeed(),
        new VillageSeed(),
        new NeighbourVillageSeed(),
        new TerrainZoneSeed(),
        new TerrainZoneDistrictSeed(),
        new CommoditySeed(),
        new LandSuitabilitySeed(),
        new AgencySeed(),
        new RequirementSeed(),
        new StageHelpSeed(),
        new ProducerSeed(),
        new ProducerVillageSeed(),
        new ProductSeed(),
        new ProductVillageSeed(),
        new ProductionSeasonSeed(),
        new GradeSeed(),
        new PermitSeed(),
        new ProductClusterSeed(),
        new ProductClusterVillageSeed(),
        new MarketAccessSeed(),
        new AgrotourismSiteSeed(),
        new SiteFacilitySeed(),
        new ProgrammeSeed(),
        new ProgrammePhaseSeed(),
        new ProgrammeEventSeed(),
        new EnrolmentSeed(),
        new VisitSeed(),
        new ObstacleSeed(),
        new AssistanceSeed(),
        new SourceSeed(),
        new ClaimSeed(),
        new RegisterClaimSeed(),
    ];
}
