using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

public sealed class CompiledQueryTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    protected override string Rows => TestRows.Villages;

    private CompiledQuery Compiled => Fixture.Compiler.Compile(Query<Village>("Code") with
    {
        Where = And(
            Compare<Village>("Name", "eq", QueryValue.Slot(0)),
            Compare<Village>("AreaKm2", "in", QueryValue.Slot(1))),
        Paging = new Paging { First = QueryValue.Slot(2) },
    });

    [Fact]
    public void Keeps_its_SQL_for_all_values_of_one_shape()
    {
        var query = Compiled;

        var list = ListFor(query, "Balerejo", new object[] { 1.0 }, 5);

        Assert.Same(list, ListFor(query, "Pikatan", new object[] { 2.0, 3.0 }, 5));
        Assert.Same(list, ListFor(query, "", Array.Empty<object>(), 5));
        Assert.NotSame(list, ListFor(query, null, new object[] { 1.0 }, 5));
        Assert.NotSame(list, ListFor(query, "Balerejo", new object?[] { 1.0, null }, 5));
        Assert.NotSame(list, ListFor(query, "Balerejo", new object[] { 1.0 }, 6));
        Assert.NotSame(list, ListFor(query, "Balerejo", new object[] { 1.0 }, null));
        Assert.Same(list, ListFor(query, "x", new object[] { 1.0 }, 5));
    }

    [Fact]
    public void Does_not_keep_the_SQL_of_ever_new_shapes()
    {
        var query = Compiled;
        var kept = ListFor(query, "x", Array.Empty<object>(), 0);
        for (var first = 1; first < 500; first++)
        {
            ListFor(query, "x", Array.Empty<object>(), first);
        }

        Assert.Same(kept, ListFor(query, "x", Array.Empty<object>(), 0));
        Assert.NotSame(
            ListFor(query, "x", Array.Empty<object>(), 499), ListFor(query, "x", Array.Empty<object>(), 499));
    }

    [Fact]
    public async Task May_be_run_by_many_at_once()
    {
        var query = Compiled;

        var counts = await Task.WhenAll(Enumerable.Range(0, 60).Select(async i =>
        {
            var name = i % 3 == 0 ? "Balerejo" : "Pikatan";
            using var result = await Fixture.Reader.ReadAsync(
                new QueryRun(query, [name, new object?[] { null, 1.0, 2.0 }, 1 + (i % 5)]), default);
            return (name, i % 5, result.Rows.Count);
        }));

        Assert.All(counts, count => Assert.Equal(
            count.name == "Balerejo" ? Math.Min(2, count.Item2 + 1) : 1, count.Count));
    }

    private static CompiledList ListFor(CompiledQuery query, params object?[] values) => query.For(query.Values(values));
}
