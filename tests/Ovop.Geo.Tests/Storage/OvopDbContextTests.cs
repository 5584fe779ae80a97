using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Ovop.Geo.Assistances;
using Ovop.Geo.Clusters;
using Ovop.Geo.Commodities;
using Ovop.Geo.Markets;
using Ovop.Geo.Producers;
using Ovop.Geo.Products;
using Ovop.Geo.Programmes;
using Ovop.Geo.Regions;
using Ovop.Geo.Sites;
using Ovop.Geo.Sources;
using Ovop.Geo.Spatial;
using Ovop.Geo.Storage;
using Ovop.Geo.Terrain;
using Ovop.Geo.Villages;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Storage;

public sealed class OvopDbContextTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private static readonly GeometryFactory Factory = new(new PrecisionModel(), Srid.Wgs84);

    private TestDatabase _database = null!;
    private OvopDataSources _sources = null!;

    public async Task InitializeAsync()
    {
        _database = await postgis.CreateDatabaseAsync();
        _sources = OvopDataSources.Create(_database.ConnectionString);
    }

    public async Task DisposeAsync() => await _sources.DisposeAsync();

    [Fact]
    public async Task A_village_with_all_that_hangs_on_it_comes_back_as_it_was_written()
    {
        await using (var write = await _sources.Contexts.CreateDbContextAsync())
        {
            write.Add(Graph());
            await write.SaveChangesAsync();
        }

        await using var read = await _sources.Contexts.CreateDbContextAsync();
        var village = await read.Villages.AsSplitQuery()
            .Include(v => v.District).ThenInclude(d => d.TerrainZones)
            .Include(v => v.Regency).ThenInclude(r => r.Province)
            .Include(v => v.TerrainZone).Include(v => v.TerrainShares)
            .Include(v => v.Products).ThenInclude(p => p.Commodity)
            .Include(v => v.Products).ThenInclude(p => p.MarketAccesses).ThenInclude(a => a.Claims)
            .Include(v => v.Producers)
            .Include(v => v.ProductClusters).ThenInclude(c => c.MarketAccesses)
            .Include(v => v.AgrotourismSites).ThenInclude(s => s.Theme)
            .Include(v => v.Enrolments).ThenInclude(e => e.Programme).ThenInclude(p => p.Phases)
            .Include(v => v.Visits).Include(v => v.Obstacles).Include(v => v.Assistances).ThenInclude(a => a.Agency)
            .Include(v => v.Claims).ThenInclude(c => c.Source)
            .SingleAsync(v => v.Code == "35.05.17.2009");

        Assert.Equal(["Balairejo"], village.Aliases);
        Assert.Equal(
            (VillageKind.Desa, BoundarySource.Approximate, ProductRecordState.Recorded, 7.5),
            (village.Kind, village.BoundarySource, village.ProductRecord, village.AreaKm2));
        Assert.True(village.Boundary!.EqualsExact(Square(112.3, -8.1)));
        Assert.Equal(Srid.Wgs84, village.Location.SRID);
        Assert.Equal((112.32, -8.06), (village.Location.X, village.Location.Y));
        Assert.Equal("Jawa Timur", village.Regency.Province.Name);
        Assert.Equal((SoilKind.Volcanic, null, Fertility.Fertile),
            (village.TerrainZone!.Soil, village.TerrainZone.Terrain, village.TerrainZone.Fertility));
        Assert.Same(village.TerrainZone, Assert.Single(village.District.TerrainZones));
        Assert.Equal(0.75, Assert.Single(village.TerrainShares).Share);
        var product = Assert.Single(village.Products);
        Assert.Equal((true, FlagshipBasis.Inferred), (product.Flagship, product.FlagshipBasis));
        Assert.Equal(CommodityCategory.Crop, product.Commodity.Category);
        var access = Assert.Single(product.MarketAccesses);
        Assert.Equal((MarketAccessKind.Export, "JP"), (access.Kind, access.Country));
        Assert.Equal("Coffee has reached Japan.", Assert.Single(access.Claims).Says);
        Assert.Equal(ProducerKind.Bumdesma, Assert.Single(village.Producers).Kind);
        var cluster = Assert.Single(village.ProductClusters);
        Assert.Equal(ClusterKind.Declared, cluster.Kind);
        Assert.Same(access, Assert.Single(cluster.MarketAccesses));
        var site = Assert.Single(village.AgrotourismSites);
        Assert.Equal((SiteStatus.InDevelopment, PositionPrecision.Village), (site.Status, site.PositionPrecision));
        Assert.Same(product.Commodity, site.Theme);
        var programme = Assert.Single(village.Enrolments).Programme;
        Assert.Equal(
            (ProgrammeStatus.Running, 65, 17), (programme.Status, programme.VillageCount, programme.SelectedCount));
        Assert.Equal("third week of May 2025", Assert.Single(programme.Phases).PrintedDate);
        Assert.Equal((null, new DateOnly(2023, 7, 12)), (village.Visits[0].Kind, village.Visits[0].VisitedOn));
        Assert.Equal("Bad road", Assert.Single(village.Obstacles).Description);
        var assistance = Assert.Single(village.Assistances);
        Assert.Equal((AssistanceKind.ShelfLife, AssistanceStatus.UnderWay), (assistance.Kind, assistance.Status));
        Assert.Equal(["Diskopum"], assistance.Agency!.Aliases);
        Assert.Equal(SourceKind.Press, Assert.Single(village.Claims).Source.Kind);
    }

    [Fact]
    public async Task Enums_are_stored_in_capitals_and_compared_so()
    {
        await _database.ExecuteAsync(SampleRows.Insert);
        await using var context = await _sources.Contexts.CreateDbContextAsync();
        var recorded = context.Villages.Where(v => v.ProductRecord == ProductRecordState.Recorded);
        Assert.Contains("product_record = 'RECORDED'", recorded.ToQueryString(), StringComparison.Ordinal);
        Assert.Equal(1, await recorded.CountAsync());
        Assert.Equal(0, await context.Villages.CountAsync(v => v.ProductRecord == ProductRecordState.NoneFound));
    }

    [Fact]
    public async Task A_village_is_unsurveyed_unless_it_is_said_otherwise()
    {
        await _database.ExecuteAsync(SampleRows.Insert);
        await _database.ExecuteAsync("""
            INSERT INTO village (code, district_code, regency_code, name, kind, location)
            VALUES ('35.05.17.2008', '35.05.17', '35.05', 'Tegalasri', 'DESA', 'SRID=4326;POINT(112.33 -8.05)')
            """);
        await using var context = await _sources.Contexts.CreateDbContextAsync();
        var village = await context.Villages.SingleAsync(v => v.Code == "35.05.17.2008");
        Assert.Equal(ProductRecordState.Unsurveyed, village.ProductRecord);
        Assert.Empty(village.Aliases);
        Assert.Null(village.BoundarySource);
    }

    [Fact]
    public async Task What_others_said_of_a_row_goes_with_it_but_a_source_that_is_cited_stays()
    {
        await _database.ExecuteAsync(SampleRows.Insert);
        await using var context = await _sources.Contexts.CreateDbContextAsync();
        await Assert.ThrowsAsync<Npgsql.PostgresException>(() => context.Sources.ExecuteDeleteAsync());
        Assert.Equal(1, await context.MarketAccesses.ExecuteDeleteAsync());
        Assert.Equal(0, await context.Claims.CountAsync());
        Assert.Equal(1, await context.Products.CountAsync());

        // A zone may go: its villages lose their main zone, not their place.
        Assert.Equal(1, await context.TerrainZones.ExecuteDeleteAsync());
        Assert.Null((await context.Villages.SingleAsync()).TerrainZoneId);
        Assert.Equal(0, await context.TerrainShares.CountAsync());
    }

    private static Village Graph()
    {
        var regency = new Regency
        {
            Code = "35.05",
            ProvinceCode = "35",
            Name = "Blitar",
            Kind = RegencyKind.Kabupaten,
            Province = new Province { Code = "35", Name = "Jawa Timur", Boundary = Square(111, -9) },
        };
        var district = new District { Code = "35.05.17", RegencyCode = "35.05", Name = "Wlingi", Regency = regency };
        var zone = new TerrainZone
        {
            Slug = "utara",
            Name = "Utara",
            Soil = SoilKind.Volcanic,
            Fertility = Fertility.Fertile,
            Regency = regency,
            Districts = { district },
        };
        var coffee = new Commodity
        {
            Slug = "coffee",
            Name = "Coffee",
            NameId = "Kopi",
            Category = CommodityCategory.Crop,
        };
        var source = new Source { Slug = "lensa", Kind = SourceKind.Press, Outlet = "Lensa Nusantara" };
        var agency = new Agency
        {
            Slug = "dinas",
            Name = "Dinas Koperasi",
            Kind = AgencyKind.Department,
            Aliases = ["Diskopum"],
        };
        var producer = new Producer
        {
            Slug = "bumdesma",
            Name = "BUMDesma",
            Kind = ProducerKind.Bumdesma,
            RegencyCode = "35.05",
        };
        var access = new MarketAccess
        {
            Slug = "japan",
            Kind = MarketAccessKind.Export,
            Country = "JP",
            Claims = { new Claim { Says = "Coffee has reached Japan.", Source = source } },
        };
        var programme = new Programme
        {
            Slug = "ovop",
            Name = "OVOP",
            RegencyCode = "35.05",
            Status = ProgrammeStatus.Running,
            VillageCount = 65,
            SelectedCount = 17,
            Phases = { new ProgrammePhase { Slug = "ovop-1", Ordinal = 1, Name = "Launch", PrintedDate = "third week of May 2025" } },
        };
        const string Code = "35.05.17.2009";
        return new Village
        {
            Code = Code,
            DistrictCode = "35.05.17",
            RegencyCode = "35.05",
            Name = "Balerejo",
            Aliases = ["Balairejo"],
            Kind = VillageKind.Desa,
            Location = Factory.CreatePoint(new Coordinate(112.32, -8.06)),
            Boundary = Square(112.3, -8.1),
            BoundarySource = BoundarySource.Approximate,
            AreaKm2 = 7.5,
            ProductRecord = ProductRecordState.Recorded,
            District = district,
            Regency = regency,
            TerrainZone = zone,
            TerrainShares = { new TerrainShare { VillageCode = Code, TerrainZone = zone, Share = 0.75 } },
            Producers = { producer },
            Products =
            {
                new Product
                {
                    Slug = "coffee", Name = "Coffee", RegencyCode = "35.05", Commodity = coffee, Flagship = true,
                    FlagshipBasis = FlagshipBasis.Inferred, Producer = producer, MarketAccesses = { access },
                },
            },
            ProductClusters =
            {
                new ProductCluster
                {
                    Slug = "coffee", Name = "Coffee of Wlingi", Kind = ClusterKind.Declared, Commodity = coffee,
                    Extent = Square(112.3, -8.1),
                },
            },
            AgrotourismSites =
            {
                new AgrotourismSite
                {
                    Slug = "kebun", Name = "Kebun Kopi", Status = SiteStatus.InDevelopment, Theme = coffee,
                    VillageCode = Code, Location = Factory.CreatePoint(new Coordinate(112.32, -8.06)),
                    PositionPrecision = PositionPrecision.Village,
                },
            },
            Enrolments =
            {
                new Enrolment
                {
                    Slug = "balerejo", VillageCode = Code, Status = EnrolmentStatus.Selected, Programme = programme,
                },
            },
            Visits = { new Visit { Slug = "visit", VillageCode = Code, VisitedOn = new DateOnly(2023, 7, 12) } },
            Obstacles = { new Obstacle { Slug = "road", Description = "Bad road" } },
            Assistances =
            {
                new Assistance
                {
                    Slug = "shelf-life", Kind = AssistanceKind.ShelfLife, Status = AssistanceStatus.UnderWay,
                    Agency = agency,
                },
            },
            Claims = { new Claim { Says = "Coffee unlike others.", Source = source } },
        };
    }

    private static MultiPolygon Square(double x, double y) => Factory.CreateMultiPolygon(
        [(Polygon)Factory.ToGeometry(new Envelope(x, x + 0.04, y, y + 0.08))]);
}
