using Microsoft.EntityFrameworkCore;

namespace Ovop.Geo.Storage;

/// <summary>The model: owner of tables, keys, relations and migrations, and the way of every write.</summary>
public sealed class OvopDbContext(DbContextOptions<OvopDbContext> options) : DbContext(options)
{
    public DbSet<Province> Provinces => Set<Province>();

    public DbSet<Regency> Regencies => Set<Regency>();

    public DbSet<District> Districts => Set<District>();

    public DbSet<NeighbourVillage> NeighbourVillages => Set<NeighbourVillage>();

    public DbSet<Village> Villages => Set<Village>();

    public DbSet<TerrainZone> TerrainZones => Set<TerrainZone>();

    public DbSet<TerrainZoneDistrict> TerrainZoneDistricts => Set<TerrainZoneDistrict>();

    public DbSet<TerrainShare> TerrainShares => Set<TerrainShare>();

    public DbSet<Commodity> Commodities => Set<Commodity>();

    public DbSet<LandSuitability> LandSuitabilities => Set<LandSuitability>();

    public DbSet<Producer> Producers => Set<Producer>();

    public DbSet<ProducerVillage> ProducerVillages => Set<ProducerVillage>();

    public DbSet<Product> Products => Set<Product>();

    public DbSet<ProductVillage> ProductVillages => Set<ProductVillage>();

    public DbSet<ProductionSeason> ProductionSeasons => Set<ProductionSeason>();

    public DbSet<Grade> Grades => Set<Grade>();

    public DbSet<Permit> Permits => Set<Permit>();

    public DbSet<StageHelp> StageHelps => Set<StageHelp>();

    public DbSet<Requirement> Requirements => Set<Requirement>();

    public DbSet<MarketAccess> MarketAccesses => Set<MarketAccess>();

    public DbSet<ProductCluster> ProductClusters => Set<ProductCluster>();

    public DbSet<ProductClusterVillage> ProductClusterVillages => Set<ProductClusterVillage>();

    public DbSet<AgrotourismSite> AgrotourismSites => Set<AgrotourismSite>();

    public DbSet<SiteFacility> SiteFacilities => Set<SiteFacility>();

    public DbSet<Programme> Programmes => Set<Programme>();

    public DbSet<ProgrammePhase> ProgrammePhases => Set<ProgrammePhase>();

    public DbSet<ProgrammeEvent> ProgrammeEvents => Set<ProgrammeEvent>();

    public DbSet<Enrolment> Enrolments => Set<Enrolment>();

    public DbSet<Visit> Visits => Set<Visit>();

    public DbSet<Obstacle> Obstacles => Set<Obstacle>();

    public DbSet<Assistance> Assistances => Set<Assistance>();

    public DbSet<Agency> Agencies => Set<Agency>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<Claim> Claims => Set<Claim>();

    public DbSet<TableVersionRaise> TableVersionRaises => Set<TableVersionRaise>();

    public DbSet<SeedLedger> SeedLedger => Set<SeedLedger>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        OvopConventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasPostgresExtension("postgis");
        modelBuilder.HasPostgresExtension("pg_trgm");
        modelBuilder.HasPostgresExtension("unaccent");
        ModelConfigurations.Apply(modelBuilder);
    }
}
