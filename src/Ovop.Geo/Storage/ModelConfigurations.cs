using Microsoft.EntityFrameworkCore;

namespace Ovop.Geo.Storage;

/// <summary>The one list of entities: a new one is a line here.</summary>
internal static class ModelConfigurations
{
    public static void Apply(ModelBuilder model) => model
        .ApplyConfiguration(new ProvinceConfiguration())
        .ApplyConfiguration(new RegencyConfiguration())
        .ApplyConfiguration(new DistrictConfiguration())
        .ApplyConfiguration(new NeighbourVillageConfiguration())
        .ApplyConfiguration(new VillageConfiguration())
        .ApplyConfiguration(new VillageStageConfiguration())
        .ApplyConfiguration(new VillageStageReasonConfiguration())
        .ApplyConfiguration(new VillageEventConfiguration())
        .ApplyConfiguration(new TerrainZoneConfiguration())
        .ApplyConfiguration(new TerrainZoneDistrictConfiguration())
        .ApplyConfiguration(new TerrainShareConfiguration())
        .ApplyConfiguration(new CommodityConfiguration())
        .ApplyConfiguration(new LandSuitabilityConfiguration())
        .ApplyConfiguration(new VillageSuitabilityConfiguration())
        .ApplyConfiguration(new TerrainZoneSuitabilityConfiguration())
        .ApplyConfiguration(new ProducerConfiguration())
        .ApplyConfiguration(new ProducerVillageConfiguration())
        .ApplyConfiguration(new ProductConfiguration())
        .ApplyConfiguration(new ProductVillageConfiguration())
        .ApplyConfiguration(new ProductionSeasonConfiguration())
        .ApplyConfiguration(new GradeConfiguration())
        .ApplyConfiguration(new PermitConfiguration())
        .ApplyConfiguration(new RequirementConfiguration())
        .ApplyConfiguration(new ProductRequirementConfiguration())
        .ApplyConfiguration(new MarketAccessConfiguration())
        .ApplyConfiguration(new ProductClusterConfiguration())
        .ApplyConfiguration(new ProductClusterVillageConfiguration())
        .ApplyConfiguration(new ClusterMarketAccessConfiguration())
        .ApplyConfiguration(new AgrotourismSiteConfiguration())
        .ApplyConfiguration(new SiteFacilityConfiguration())
        .ApplyConfiguration(new ProgrammeConfiguration())
        .ApplyConfiguration(new ProgrammePhaseConfiguration())
        .ApplyConfiguration(new ProgrammeEventConfiguration())
        .ApplyConfiguration(new EnrolmentConfiguration())
        .ApplyConfiguration(new VisitConfiguration())
        .ApplyConfiguration(new ObstacleConfiguration())
        .ApplyConfiguration(new AssistanceConfiguration())
        .ApplyConfiguration(new AgencyConfiguration())
        .ApplyConfiguration(new WaitingItemConfiguration())
        .ApplyConfiguration(new SourceConfiguration())
        .ApplyConfiguration(new ClaimConfiguration())
        .ApplyConfiguration(new TableVersionConfiguration())
        .ApplyConfiguration(new SeedLedgerConfiguration());
}
