using System.Collections;
using Npgsql;
using Ovop.Geo.Importing;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Cursors;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Storage;
using Ovop.Geo.Villages;
using Ovop.Testing;
using Ovop.Testing.Postgis;
using Xunit.Abstractions;

namespace Ovop.Geo.Tests.Querying.Agreement;

/// <summary>
/// Random filter trees, seeded, over all operators and derived fields, against SQL written by hand without an index, a
/// reach or a core in it. Each leaf's rows come from PostGIS by themselves; trees of them are worked out here.
/// </summary>
public sealed class AgreementTests(PostgisFixture postgis, ITestOutputHelper output) : IClassFixture<PostgisFixture>
{
    private const int LeavesAtOnce = 10;
    private const int TreesAtOnce = 25;

    [Theory]
    [InlineData(1)]
    [InlineData(20261122)]
    public async Task Hundreds_of_filters_find_what_hand_written_SQL_finds(int seed) =>
        await AgreeAsync(await postgis.CreateSeededDatabaseAsync(), seed, leaves: 100, trees: 200);

    [TestDataFact]
    public async Task Thousands_of_filters_find_it_on_the_real_boundaries_of_three_regencies()
    {
        var database = await postgis.CreateSeededDatabaseAsync();
        await using (var sources = OvopDataSources.Create(database.ConnectionString))
        {
            await Importers.All.Single(importer => importer.Name == "boundaries").RunAsync(
                new ImportRequest
                {
                    Writer = sources.Writer,
                    Files =
                    [
                        .. new[] { "blitar", "pali", "serang" }
                            .Select(regency => TestData.Path($"boundaries/{regency}-villages.geojson")),
                    ],
                },
                CancellationToken.None);
        }

        await AgreeAsync(database, seed: 35051603, leaves: 150, trees: 2_000);
    }

    private async Task AgreeAsync(TestDatabase database, int seed, int leaves, int trees)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        var codes = await TextsAsync(connection, "SELECT code::text FROM village ORDER BY code");
        var random = new Random(seed);
        var known = await LeavesAsync(connection, random, leaves);
        Assert.True(known.Count(leaf => leaf.Rows.HasAnySet() && !leaf.Rows.HasAllSet()) > leaves / 2, "Most leaves must tell rows apart.");

        await using var sources = OvopDataSources.Create(database.ConnectionString);
        var reader = new QueryReader(sources.Reader);
        var compiler = new SqlCompiler(QueryLimits.Default, CursorKey.Random());
        var asked = known.Concat(Enumerable.Range(0, trees).Select(_ => Tree(random, known, codes)));
        var count = 0;
        foreach (var some in asked.Chunk(TreesAtOnce))
        {
            var runs = some.Select(tree => new QueryRun(compiler.Compile(Query(tree.Filter)), [])).ToArray();
            var results = await reader.ReadAsync(runs, CancellationToken.None);
            for (var i = 0; i < some.Length; i++)
            {
                using var result = results[i];
                var expected = codes.Where((_, row) => some[i].Rows[row]);
                var found = Enumerable.Range(0, result.Rows.Count).Select(row => result.Rows.GetString(row, 0));
                Assert.True(expected.SequenceEqual(found), $"Seed {seed}, query {count + i}: {Difference(expected, found)}\n{Sql(runs[i])}\n{some[i].Filter}");
            }

            count += some.Length;
        }

        output.WriteLine($"seed {seed}: {leaves} conditions and {trees} trees of them agree on {codes.Length} villages");
    }

    // One in four of all villages, by the spatial indexes; the others of some villages only, which takes less time.
    private static RandomTree Tree(Random random, List<RandomTree> known, string[] codes)
    {
        var tree = RandomTree.Next(random, known, depth: 2);
        if (random.Next(4) == 0)
        {
            return tree;
        }

        var some = new BitArray(codes.Length);
        for (var i = 0; i < 40; i++)
        {
            some[random.Next(codes.Length)] = true;
        }

        var isOneOf = new OperatorFilter(
            ColumnPath.Of("Code"),
            FilterOperators.Find(ValueKind.Text, "in"),
            [QueryValue.Of(codes.Where((_, row) => some[row]).ToArray())]);
        return new RandomTree(new AndFilter([isOneOf, tree.Filter]), some.And(tree.Rows));
    }

    private static async Task<List<RandomTree>> LeavesAsync(NpgsqlConnection connection, Random random, int count)
    {
        var names = await TextsAsync(connection, "SELECT DISTINCT name::text FROM village ORDER BY 1");
        var boundaries = await TextsAsync(
            connection,
            "SELECT ST_AsGeoJSON(boundary, 15) FROM village WHERE boundary IS NOT NULL AND ST_NPoints(boundary) < 2000 "
            + "ORDER BY md5(code) LIMIT 60");
        var points = await TextsAsync(connection, "SELECT ST_X(location) || ' ' || ST_Y(location) FROM village ORDER BY md5(code) LIMIT 40");
        var geometries = new RandomGeometries(random, [.. points.Select(Point)], boundaries);
        var (spatial, joins) = (new RandomLeaves(random, geometries), new RandomJoins(random, geometries, names));
        var leaves = Enumerable.Range(0, count).Select(_ => random.Next(4) == 0 ? joins.Next() : spatial.Next()).ToArray();
        var known = new List<RandomTree>();
        foreach (var some in leaves.Chunk(LeavesAtOnce))
        {
            var sql = string.Join(", ", some.Select(leaf => $"array_agg(({leaf.Naive}) IS TRUE ORDER BY v.code)"));
            await using var command = new NpgsqlCommand($"SELECT {sql} FROM village v", connection);
            await using var rows = await command.ExecuteReaderAsync();
            await rows.ReadAsync();
            known.AddRange(some.Select((leaf, i) => new RandomTree(leaf.Filter, new BitArray(rows.GetFieldValue<bool[]>(i)))));
        }

        return known;
    }

    private static EntityQuery Query(FilterNode filter) => new(QueryingFixture.Models.For<Village>())
    {
        Columns = [new ColumnProjection(ColumnPath.Of("Code"))],
        Where = filter,
        Paging = Paging.All(5_000),
    };

    private static string Sql(QueryRun run) => run.Query.For(run.Query.Values(run.Values)).Rows!.Text;

    private static string Difference(IEnumerable<string> expected, IEnumerable<string> found) =>
        $"missing {string.Join(' ', expected.Except(found).Take(5))}, too many {string.Join(' ', found.Except(expected).Take(5))}";

    private static (double X, double Y) Point(string text)
    {
        var numbers = text.Split(' ').Select(number => double.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return (numbers[0], numbers[1]);
    }

    private static async Task<string[]> TextsAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var rows = await command.ExecuteReaderAsync();
        var texts = new List<string>();
        while (await rows.ReadAsync())
        {
            texts.Add(rows.GetString(0));
        }

        return [.. texts];
    }
}
