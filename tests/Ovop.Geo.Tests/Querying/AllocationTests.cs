using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

/// <summary>Alone, since what the process allocates is counted.</summary>
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
[Collection(nameof(AllocationTests))]
public sealed class AllocationTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    protected override string Rows => Ladder + """
        INSERT INTO village (code, district_code, regency_code, name, kind, location)
        SELECT '35.05.01.' || 2000 + n, '35.05.01', '35.05', 'Desa ' || n, 'DESA', 'SRID=4326;POINT(112 -8)'
        FROM generate_series(1, 20) AS n
        """;

    [Fact]
    public async Task Ten_rows_of_two_columns_cost_few_bytes()
    {
        var run = new QueryRun(Fixture.Compiler.Compile(Query<Village>("Code", "Name")), []);

        Assert.InRange(await BytesPerReadAsync(run), 1, 4_000);
    }

    [Fact]
    public async Task Rows_cost_nothing_beyond_the_first()
    {
        var ten = new QueryRun(Fixture.Compiler.Compile(Query<Village>("Code", "Name", "Kind")), []);
        var twenty = new QueryRun(
            Fixture.Compiler.Compile(Query<Village>("Code", "Name", "Kind") with { Paging = Paging.All(20) }), []);

        Assert.InRange(await BytesPerReadAsync(twenty) - await BytesPerReadAsync(ten), -100, 100);
    }

    private async Task<long> BytesPerReadAsync(QueryRun run)
    {
        const int Reads = 300;
        for (var i = 0; i < Reads; i++)
        {
            (await Fixture.Reader.ReadAsync(run, default)).Dispose();
        }

        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < Reads; i++)
        {
            (await Fixture.Reader.ReadAsync(run, default)).Dispose();
        }

        return (GC.GetTotalAllocatedBytes(precise: true) - before) / Reads;
    }
}
