using System.Collections.Concurrent;
using System.Diagnostics;
using Ovop.Geo.Products;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Regions;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

/// <summary>Npgsql reports every batch that it sends: each is a round trip.</summary>
public sealed class RoundTripTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    protected override string Rows => TestRows.Villages;

    private static FilterNode Costly => new NotFilter(new ListFilter("Claims", ListQuantifier.Some, null));

    [Fact]
    public async Task Everything_that_is_cheap_goes_in_one_round_trip_however_deep()
    {
        var query = Deep(null);

        Assert.Equal("5", await RoundTripsAsync(query));
    }

    [Fact]
    public async Task A_page_that_is_not_worth_repeating_costs_one_round_trip_more_for_what_is_beneath()
    {
        // BEGIN and the regencies with their count; all that is beneath, and COMMIT.
        Assert.Equal("3 4", await RoundTripsAsync(Deep(Costly)));
    }

    [Fact]
    public async Task Several_queries_share_their_round_trips()
    {
        Assert.Equal("10", await RoundTripsAsync(Deep(null), Deep(null)));
        Assert.Equal("8 4", await RoundTripsAsync(Deep(null), Deep(Costly)));
    }

    [Fact]
    public async Task The_number_of_statements_does_not_depend_on_the_rows()
    {
        var query = Query<Village>("Code") with
        {
            Where = Compare<Village>("Code", "in", [new[] { "35.05.01.2001", "35.05.01.2002" }]),
            Nested = [new NestedQuery(Path("Products"), Query<Product>("Slug") with { HasTotalCount = true })],
        };

        Assert.Equal("3", await RoundTripsAsync(query));
        Assert.Equal("3", await RoundTripsAsync(query with { Where = Compare<Village>("Code", "eq", "none") }));
    }

    /// <summary>
    /// Regencies, their districts, their villages, and within the villages' rows their products; the first two with a count.
    /// </summary>
    private static EntityQuery Deep(FilterNode? where) => Query<Regency>("Name") with
    {
        Where = where,
        HasTotalCount = true,
        Nested =
        [
            new NestedQuery(Path("Districts"), Query<District>("Name") with
            {
                HasTotalCount = true,
                Nested =
                [
                    new NestedQuery(Path("Villages"), Query<Village>("Name") with
                    {
                        Nested = [new NestedQuery(Path("Products"), Query<Product>("Name"))],
                    }),
                ],
            }),
        ],
    };

    /// <summary>The number of statements in each round trip.</summary>
    private async Task<string> RoundTripsAsync(params EntityQuery[] queries)
    {
        var trips = new ConcurrentQueue<int>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                var tags = activity.TagObjects.ToDictionary(tag => tag.Key, tag => tag.Value?.ToString());
                if (tags.ContainsValue(Fixture.Database.Name) && tags.TryGetValue("db.query.text", out var text))
                {
                    trips.Enqueue(text!.Split(';').Length);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        var runs = queries.Select(query => new QueryRun(Fixture.Compiler.Compile(query), []));
        foreach (var result in await Fixture.Reader.ReadAsync([.. runs], default))
        {
            result.Dispose();
        }

        return string.Join(' ', trips);
    }
}
