using Ovop.Geo.Clusters;
using Ovop.Geo.Markets;
using Ovop.Geo.Products;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Storage;
using Ovop.Geo.Terrain;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

public sealed class EntityModelsTests
{
    private static readonly EntityModels Models = EntityModels.Load();

    [Theory]
    [InlineData("Code", "code", ValueKind.Text, false, true, true)]
    [InlineData("Aliases", "aliases", ValueKind.TextArray, false, false, false)]
    [InlineData("Kind", "kind", ValueKind.Enum, false, false, false)]
    [InlineData("Location", "location", ValueKind.Geometry, false, true, false)]
    [InlineData("Boundary", "boundary", ValueKind.Geometry, true, true, false)]
    [InlineData("BoundarySource", "boundary_source", ValueKind.Enum, true, false, false)]
    [InlineData("AreaKm2", "area_km2", ValueKind.Float, true, false, false)]
    [InlineData("TerrainZoneId", "terrain_zone_id", ValueKind.Integer, true, true, true)]
    [InlineData("Name", "name", ValueKind.Text, false, true, true)]
    public void Takes_columns_from_EFs_metadata(
        string property, string name, ValueKind kind, bool isNullable, bool isIndexed, bool isSorted)
    {
        var column = Models.For<Village>().Column(property);

        Assert.Equal(
            (name, kind, isNullable, isIndexed, isSorted),
            (column.Name, column.Kind, column.IsNullable, column.IsIndexed, column.IsSorted));
    }

    [Fact]
    public void Does_not_take_an_index_of_trigrams_for_one_in_order()
    {
        var name = Models.For<Product>().Column("Name");

        Assert.Equal((true, false), (name.IsIndexed, name.IsSorted));
    }

    [Fact]
    public void Takes_relations_from_EFs_metadata()
    {
        var district = Models.For<Village>().Relation("District");
        var zone = Models.For<Village>().Relation("TerrainZone");
        var villages = Models.For<TerrainZone>().Relation("TerrainShares");
        var products = Models.For<Village>().Relation("Products");
        var accesses = Models.For<ProductCluster>().Relation("MarketAccesses");

        Assert.Equal((false, true, true), (district.IsList, district.IsRequired, district.HoldsTargetKey));
        Assert.Equal((false, false, true), (zone.IsList, zone.IsRequired, zone.HoldsTargetKey));
        Assert.Equal((true, false), (villages.IsList, villages.HoldsTargetKey));
        Assert.Equal("\"product_village\"", products.Link!.Table);
        Assert.Equal("\"product_cluster_market_access\"", accesses.Link!.Table);
        Assert.Same(Models.For<MarketAccess>(), accesses.Target);
        Assert.Equal("district_code", Assert.Single(district.SourceColumns).Name);
    }

    [Fact]
    public void Takes_keys_of_several_columns() => Assert.Equal(
        ["VillageCode", "TerrainZoneId"], Models.For<TerrainShare>().Key.Select(column => column.Property));

    [Fact]
    public void Reads_every_entity_of_the_model() => Assert.Equal(
        OvopModel.Get().GetEntityTypes().Select(type => type.ClrType.Name).Order(StringComparer.Ordinal),
        Models.All.Select(entity => entity.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("name", "\"name\"")]
    [InlineData("Order", "\"Order\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    public void Quotes_names(string name, string quoted) => Assert.Equal(quoted, SqlName.Quote(name));
}
