using Ovop.Geo.Querying;
using Ovop.Geo.Sources;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

/// <summary>Lists beneath rows that are each of one of several others: a line of a timeline has the claims of what it is of.</summary>
public sealed class AlternativesListTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    protected override string Rows => TestRows.Villages + """
        INSERT INTO visit (slug, village_code, visited_on) VALUES ('sambang', '35.05.01.2001', '2026-02-01');
        INSERT INTO programme (slug, name, regency_code, status) VALUES ('ovop', 'OVOP', '35.05', 'RUNNING');
        INSERT INTO programme_event (slug, programme_id, name, held_on) VALUES ('rapat', 1, 'Rapat', '2026-01-05');
        INSERT INTO enrolment (slug, programme_id, village_code, status, enrolled_on) VALUES
            ('ikut', 1, '35.05.01.2001', 'SELECTED', '2026-01-20');
        INSERT INTO source (slug, kind, outlet) VALUES ('koran', 'PRESS', 'Koran'), ('dinas', 'REGISTER', 'Dinas');
        INSERT INTO claim (source_id, says, visit_id) VALUES (1, 'Visited.', 1), (2, 'Came.', 1);
        INSERT INTO claim (source_id, says, programme_event_id) VALUES (2, 'Met.', 1);
        INSERT INTO claim (source_id, says, village_code)
        SELECT 1, 'Of the village itself.', '35.05.01.2001' FROM generate_series(1, 5000);
        ANALYZE claim;
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Hold_the_rows_of_whichever_relation_leads_somewhere(bool isFolded)
    {
        // Of the enrolment nobody says anything: it has no claims, and none of another's.
        using var result = await Fixture.ReadAsync(Timeline(isFolded));

        Assert.Equal(["PROGRAMME_EVENT", "ENROLMENT", "VISIT"], RowText.Of(Timeline(isFolded), result, 0));
        Assert.Equal(
            ["Met.", "", "Visited. Came."],
            Enumerable.Range(0, 3).Select(i =>
                string.Join(' ', RowText.Of(Timeline(isFolded).Nested[0].Query, result.Nested(0), i))));
    }

    [Fact]
    public async Task Are_served_by_the_index_of_each_relation()
    {
        var plan = await Fixture.ChosenPlanAsync(0, Timeline(isFolded: true));

        Assert.Contains("ix_claim_visit_id", plan, StringComparison.Ordinal);
        Assert.Contains("ix_claim_programme_event_id", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void Say_which_relation_does_not_lead_to_the_target()
    {
        var query = Query<VillageEvent>("Kind") with
        {
            Nested = [new NestedQuery(Path("Visit.Claims"), Query<Claim>("Says")) { Alternatives = [Path("Village.Products")] }],
        };

        Assert.Contains(
            "VillageEvent.Village.Products is no list of Claim", Assert.Throws<ArgumentException>(() => Fixture.SqlOf(query)).Message);
    }

    private static EntityQuery Timeline(bool isFolded) => Query<VillageEvent>("Kind") with
    {
        Order = [new ColumnOrder(Path("HappenedOn"))],
        Nested =
        [
            new NestedQuery(Path("Visit.Claims"), Query<Claim>("Says") with { HasTotalCount = !isFolded })
            {
                Alternatives = [Path("ProgrammeEvent.Claims"), Path("Enrolment.Claims")],
            },
        ],
    };
}
