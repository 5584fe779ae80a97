using System.Globalization;
using Ovop.Geo.Clusters;
using Ovop.Geo.Products;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Terrain;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying.Agreement;

/// <summary>Conditions on columns, related rows and spatial joins.</summary>
/// <param name="names">Names of villages.</param>
internal sealed class RandomJoins(Random random, RandomGeometries geometries, string[] names)
{
    private const string Near = "EXISTS (SELECT FROM {0} o WHERE {1} AND ST_Distance(o.{2}::geography, v.boundary::geography) <= {3})";

    private const string Inside =
        """
        EXISTS (SELECT FROM {0} o WHERE {1} AND (ST_CoveredBy(v.boundary, o.{2})
            OR ST_Area(ST_Intersection(v.boundary, o.{2})) >= 0.99 * ST_Area(v.boundary)))
        """;

    public RandomLeaf Next() => random.Next(12) switch
    {
        < 4 => Name(),
        4 => Area(),
        5 => new RandomLeaf(Compare<Village>("AreaKm2", "eq", null), "v.area_km2 IS NULL"),
        6 => Products(),
        7 => District(),
        8 => NearVillages(),
        9 => NearClusters(),
        10 => InsideZones(),
        _ => InsideGeometry(),
    };

    private RandomLeaf Name()
    {
        var village = names[random.Next(names.Length)].Replace("'", "", StringComparison.Ordinal);
        var part = village[..Math.Min(village.Length, random.Next(1, 5))];
        return random.Next(4) switch
        {
            0 => new RandomLeaf(Compare<Village>("Name", "contains", part), $"position('{part}' IN v.name) > 0"),
            1 => new RandomLeaf(Compare<Village>("Name", "nstartsWith", part), $"NOT starts_with(v.name, '{part}')"),
            2 => new RandomLeaf(Compare<Village>("Name", "in", new[] { village, part }), $"v.name IN ('{village}', '{part}')"),
            _ => new RandomLeaf(
                Compare<Village>("Name", "eqInsensitive", village.ToUpperInvariant()), $"lower(v.name) = lower('{village}')"),
        };
    }

    private RandomLeaf Area()
    {
        var least = Math.Round(random.NextDouble() * 20, 2);
        return new RandomLeaf(
            new AndFilter([Compare<Village>("AreaKm2", "gte", least), Compare<Village>("AreaKm2", "nlt", least / 2)]),
            string.Create(CultureInfo.InvariantCulture, $"v.area_km2 >= {least}"));
    }

    private RandomLeaf Products()
    {
        var quantifier = (ListQuantifier)random.Next(3);
        var isFlagship = Compare<Product>("Flagship", "eq", true);
        var some = "SELECT FROM product_village pv JOIN product p ON p.id = pv.product_id WHERE pv.village_code = v.code";
        return new RandomLeaf(new ListFilter("Products", quantifier, isFlagship), quantifier switch
        {
            ListQuantifier.Some => $"EXISTS ({some} AND p.flagship)",
            ListQuantifier.All => $"NOT EXISTS ({some} AND NOT p.flagship)",
            _ => $"NOT EXISTS ({some} AND p.flagship)",
        });
    }

    private RandomLeaf District()
    {
        var name = names[random.Next(names.Length)];
        var quoted = name.Replace("'", "''", StringComparison.Ordinal);
        return new RandomLeaf(
            new RelatedFilter("District", new NotFilter(new ListFilter(
                "Villages", ListQuantifier.Some, Compare<Village>("Name", "eq", name)))),
            $"NOT EXISTS (SELECT FROM village o WHERE o.district_code = v.district_code AND o.name = '{quoted}')");
    }

    private RandomLeaf NearVillages()
    {
        var (name, metres) = (names[random.Next(names.Length)], Metres());
        return new RandomLeaf(
            new NearFilter(
                ColumnPath.Of("Boundary"), Model<Village>(), ColumnPath.Of("Boundary"),
                Compare<Village>("Name", "eq", name), QueryValue.Of(metres)),
            Format(Near, "village", $"o.code <> v.code AND o.name = '{name.Replace("'", "''", StringComparison.Ordinal)}'", "boundary", metres));
    }

    private RandomLeaf NearClusters()
    {
        var (slug, metres) = ((char)('a' + random.Next(26)), Metres());
        return new RandomLeaf(
            new NearFilter(
                ColumnPath.Of("Boundary"), Model<ProductCluster>(), ColumnPath.Of("Extent"),
                Compare<ProductCluster>("Slug", "startsWith", $"{slug}"), QueryValue.Of(metres)),
            Format(Near, "product_cluster", $"starts_with(o.slug, '{slug}')", "extent", metres));
    }

    private RandomLeaf InsideZones()
    {
        var fertile = random.Next(2) == 0;
        return new RandomLeaf(
            new InsideFilter(
                ColumnPath.Of("Boundary"), Model<TerrainZone>(), ColumnPath.Of("Boundary"),
                fertile ? Compare<TerrainZone>("Fertility", "eq", "FERTILE") : null),
            Format(Inside, "terrain_zone", fertile ? "o.fertility = 'FERTILE'" : "true", "boundary", 0));
    }

    private RandomLeaf InsideGeometry()
    {
        var geometry = geometries.Next();
        return new RandomLeaf(
            new OperatorFilter(
                ColumnPath.Of("Boundary"), FilterOperators.Inside, [QueryValue.Of(RandomGeometries.Value(geometry))]),
            Format(Inside, $"(SELECT {RandomGeometries.Naive(geometry)} AS shape)", "true", "shape", 0));
    }

    private double Metres() => Math.Round(random.NextDouble() * 15_000, 3);

    private static string Format(string sql, params object[] parts) =>
        string.Format(CultureInfo.InvariantCulture, sql, parts);

    private static EntityModel Model<T>() => QueryingFixture.Models.For<T>();

    private static OperatorFilter Compare<T>(string property, string name, object? value) => new(
        ColumnPath.Of(property),
        FilterOperators.Find(Model<T>().Column(property).Kind, name),
        [QueryValue.Of(value)]);
}
