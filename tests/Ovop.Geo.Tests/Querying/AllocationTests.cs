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
        FROM generate_series(1, 1000) AS n
        """;

    [Fact]
    public async Task Ten_rows_of_two_columns_cost_few_bytes()
    {
        var run = new QueryRun(Fixture.Compiler.Compile(Query<Village>("Code", "Name")), []);

        // 1.9 KB when optimised; a debug build makes objects of what else is kept on the stack.
        Assert.InRange(await BytesPerReadAsync(run), 1, 6_000);
    }

    [Fact]
    public async Task A_thousand_rows_cost_no_object_for_a_value_or_a_row()
    {
        var query = Query<Village>("Code", "Name", "Kind");
        var ten = new QueryRun(Fixture.Compiler.Compile(query), []);
        var thousand = new QueryRun(Fixture.Compiler.Compile(query with { Paging = Paging.All(1_000) }), []);

        // The smallest object has 24 bytes.
        Assert.InRange(await BytesPerReadAsync(thousand) - await BytesPerReadAsync(ten), -5_000, 990 * 8);
    }

    /// <summary>The least of some attempts: the runtime itself allocates now and then.</summary>
    private async Task<long> BytesPerReadAsync(QueryRun run)
    {
        const int Reads = 200;
        var least = long.MaxValue;
        for (var attempt = 0; attempt < 6; attempt++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            for (var i = 0; i < Reads; i++)
            {
                (await Fixture.Reader.ReadAsync(run, default)).Dispose();
            }

            least = Math.Min(least, (GC.GetTotalAllocatedBytes(precise: true) - before) / Reads);
        }

        return least;
    }
}
