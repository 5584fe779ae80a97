using Ovop.Geo.Querying.Values;
using Ovop.Geo.Villages;
using Ovop.Testing;

namespace Ovop.Geo.Tests.Querying;

public sealed class SqlMeterTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    protected override string Rows => TestRows.Villages;

    [Fact]
    public void Counts_SQL_as_made_once_for_each_shape_and_then_as_known()
    {
        using var counted = new CountedMeasurements("Ovop.Geo");
        var query = Fixture.Compiler.Compile(Query<Village>("Code") with { Where = Compare<Village>("Name", "eq", QueryValue.Slot(0)) });

        query.For(query.Values(["Balerejo"]));
        Assert.Equal("ovop.geo.queries miss: 1", counted.Take());

        query.For(query.Values(["Pikatan"]));
        Assert.Equal("ovop.geo.queries hit: 1", counted.Take());

        query.For(query.Values([null]));
        Assert.Equal("ovop.geo.queries miss: 1", counted.Take());
    }
}
