using System.Collections.Immutable;
using Ovop.Geo.Clusters;
using Ovop.Geo.Products;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Querying.Versions;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

/// <summary>Queries that are made from what others brought, in one snapshot; and the versions by which answers are kept.</summary>
public sealed class StagedReadingTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    protected override string Rows => TestRows.Villages;

    [Fact]
    public async Task Further_queries_see_the_snapshot_of_the_first()
    {
        var names = Fixture.Compiler.Compile(Query<Village>("Name") with { Where = Compare<Village>("Code", "eq", "35.05.17.2005") });
        var stages = 0;

        var results = await Fixture.Reader.ReadAsync([new QueryRun(names, [])], NextAsync, CancellationToken.None);

        Assert.Equal(3, results.Length);
        Assert.All(results, result => Assert.Equal("Tegalasri", result.Rows.GetString(0, 0)));
        Array.ForEach(results, result => result.Dispose());
        Assert.Equal(["renamed 2"], await Fixture.RowsAsync(names.Query));
        await Fixture.Database.ExecuteAsync("UPDATE village SET name = 'Tegalasri' WHERE code = '35.05.17.2005'");

        async ValueTask<IReadOnlyList<QueryRun>> NextAsync(IReadOnlyList<QueryResult> soFar, CancellationToken cancellationToken)
        {
            Assert.Equal(++stages, soFar.Count);
            if (stages == 3)
            {
                return [];
            }

            await Fixture.Database.ExecuteAsync($"UPDATE village SET name = 'renamed {stages}' WHERE code = '35.05.17.2005'");
            return [new QueryRun(names, [])];
        }
    }

    [Fact]
    public async Task A_stage_that_fails_leaves_the_connection_fit_for_others()
    {
        var query = Fixture.Compiler.Compile(Query<Village>("Name"));
        for (var i = 0; i < 30; i++)
        {
            await Assert.ThrowsAsync<InvalidOperationException>(async () => await Fixture.Reader.ReadAsync(
                [new QueryRun(query, [])], (_, _) => throw new InvalidOperationException(), CancellationToken.None));
        }

        Assert.Equal(5, (await Fixture.RowsAsync(query.Query)).Length);
        Assert.Equal(0, await Fixture.Database.ScalarAsync<long>(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'"));
    }

    [Fact]
    public void A_query_knows_every_table_that_it_reads()
    {
        var query = Query<Village>("Name", "District.Name") with
        {
            Where = And(
                new ListFilter("Products", ListQuantifier.None, Compare<Product>("Commodity.Slug", "eq", "milk")),
                new NearFilter(Path("Location"), Model<ProductCluster>(), Path("Extent"), null, QueryValue.Of(10.0))),
        };

        Assert.Equal(
            "\"commodity\" \"district\" \"product\" \"product_cluster\" \"product_village\" \"village\"",
            string.Join(' ', FootprintOf(query).Tables));
        Assert.Equal(
            "\"market_access\" \"product_cluster\" \"product_cluster_market_access\"",
            string.Join(' ', FootprintOf(Query<ProductCluster>("Name") with
            {
                Where = new ListFilter("MarketAccesses", ListQuantifier.Some, Compare<Geo.Markets.MarketAccess>("Kind", "eq", "EXPORT")),
            }).Tables));
    }

    [Fact]
    public void Another_value_or_scope_or_question_has_another_key()
    {
        var byName = Query<Village>("Code") with { Where = Compare<Village>("Name", "eq", QueryValue.Slot(0)) };
        var within = Query<Village>("Code") with { Where = Compare<Village>("Location", "withinDistance", QueryValue.Slot(0), 1_000.0) };
        string[] keys =
        [
            FootprintOf(byName, "a").Key,
            FootprintOf(byName, "b").Key,
            FootprintOf(byName, new object?[] { null }).Key,
            FootprintOf(byName with { HasTotalCount = true }, "a").Key,
            FootprintOf(byName with { Scope = new OtherScope() }, "a").Key,
            FootprintOf(within, Point(112, -8)).Key,
            FootprintOf(within, Point(112, -8.000001)).Key,
            FootprintOf(Query<Village>("Code") with { Where = Compare<Village>("Name", "in", [new[] { "a", "b" }]) }).Key,
            FootprintOf(Query<Village>("Code") with { Where = Compare<Village>("Name", "in", [new[] { "ab" }]) }).Key,
        ];

        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Equal(keys[0], FootprintOf(byName, "a").Key);
        Assert.Equal(keys[5], FootprintOf(within, Point(112, -8)).Key);
    }

    [Fact]
    public async Task A_version_changes_with_a_write_to_its_tables_and_with_no_other()
    {
        var versions = new VersionsQuery(QueryingFixture.Models);
        var footprint = FootprintOf(Query<Village>("Code"));
        var before = await VersionAsync();
        await Fixture.Database.ExecuteAsync("UPDATE product SET name = name");
        Assert.Equal(before, await VersionAsync());

        await Fixture.Database.ExecuteAsync("UPDATE village SET name = name");
        Assert.NotEqual(before, await VersionAsync());

        async Task<string> VersionAsync()
        {
            using var result = await Fixture.Reader.ReadAsync(versions.Run(footprint.Tables, Fixture.Compiler), CancellationToken.None);
            return Assert.IsType<string>(versions.Read(result, footprint.Tables));
        }
    }

    [Fact]
    public async Task Every_table_of_the_model_has_a_version()
    {
        var versions = new VersionsQuery(QueryingFixture.Models);
        ImmutableArray<string> tables = [.. QueryingFixture.Models.All.Where(model => model.VersionedName is not null).Select(model => model.Table)];
        Assert.NotEmpty(tables);
        using var result = await Fixture.Reader.ReadAsync(versions.Run(tables, Fixture.Compiler), CancellationToken.None);

        Assert.NotNull(versions.Read(result, tables));
        Assert.Null(versions.Read(result, tables[1..]));
    }

    private QueryFootprint FootprintOf(EntityQuery query, params object?[] values) =>
        Fixture.Compiler.Compile(query).FootprintOf(values);

    private sealed class OtherScope : QueryScope
    {
        public override string Key => "other";

        public override FilterNode? RestrictionOf(Geo.Querying.Entities.EntityModel entity) => null;
    }
}
