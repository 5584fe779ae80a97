using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Disagreements;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Sources;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

/// <summary>What sources say otherwise than a row shows it, from claims as imports write them.</summary>
public sealed class DisagreementTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    private static readonly EntityRelation Claims = Model<Village>().Relation(nameof(Village.Claims));

    // Of village 1 two sources agree and a third one differs in two fields; of 2 one differs in words of its own; of 3 one agrees.
    protected override string Rows => TestRows.Villages + $"""
        INSERT INTO source (slug, kind, outlet) VALUES ('a', 'REGISTER', 'A'), ('b', 'PRESS', 'B'), ('c', 'SURVEY', 'C');
        INSERT INTO claim (source_id, village_code, says, note, contradicts) VALUES
            (1, '35.05.01.2001', 'Name.', NULL, FALSE), (2, '35.05.01.2001', 'Visited.', 'A note.', FALSE),
            (3, '35.05.01.2001', 'Name Pikatan Baru.', '{Note}', TRUE),
            (2, '35.05.01.2002', 'It lies elsewhere.', 'Differs from what stands here.', TRUE),
            (1, '35.05.01.2003', 'Name.', NULL, FALSE);
        """;

    private static string Note => ClaimDifference.Note(
    [
        new ClaimDifference("name", "Pikatan “Baru”, (here too)", "Pikatan"), new ClaimDifference("area km2", "2.5", null),
        new ClaimDifference("price from idr", null, "5000"),
    ]);

    [Fact]
    public async Task Are_flagged_on_the_row() => Assert.Equal(
        ["35.05.01.2001|true", "35.05.01.2002|true", "35.05.01.2003|false", "35.05.17.2004|false", "35.05.17.2005|false"],
        await Fixture.RowsAsync(Query<Village>("Code") with { Columns = [Code, new ConditionProjection(Flag)] }));

    [Fact]
    public async Task Find_the_rows_on_which_there_are_any() => Assert.Equal(
        ["35.05.01.2001", "35.05.01.2002"], await Fixture.RowsAsync(Query<Village>("Code") with { Where = Flag }));

    [Fact]
    public async Task Tell_field_value_and_what_is_shown_as_the_note_has_them()
    {
        var query = Query<Village>("Code") with { Nested = [Disagreements("Field", "Value", "Shown", "Claim.Source.Slug", "ShownByIds")] };

        using var result = await Fixture.ReadAsync(query);

        // A closing quotation mark would end the value: it has become a plain one.
        Assert.Equal(
            ["name|Pikatan “Baru\", (here too)|Pikatan|c|1,2", "areaKm2|2.5|null|c|1,2", "priceFromIdr|null|5000|c|1,2"],
            RowText.Of(query.Nested[0].Query, result.Nested(0), 0));
        Assert.Equal(["null|null|null|b|null"], RowText.Of(query.Nested[0].Query, result.Nested(0), 1));
        Assert.Empty(RowText.Of(query.Nested[0].Query, result.Nested(0), 2));
    }

    [Fact]
    public async Task Tell_who_says_what_is_shown()
    {
        var shownBy = new NestedQuery(Path("ShownBy"), Query<Claim>("Says"));
        var query = Query<Village>("Code") with
        {
            Where = Compare<Village>("Code", "eq", "35.05.01.2001"),
            Nested = [Disagreements("Field") with { Query = Disagreements("Field").Query with { Nested = [shownBy] } }],
        };

        using var result = await Fixture.ReadAsync(query);

        Assert.Equal(["Name.", "Visited."], RowText.Of(shownBy.Query, result.Nested(0).Nested(0), 0));
    }

    [Fact]
    public async Task Know_no_claim_that_the_scope_hides()
    {
        var query = Query<Village>("Code") with { Where = Flag, Scope = new NoSurveys() };

        Assert.Equal(["35.05.01.2002"], await Fixture.RowsAsync(query));
        using var result = await Fixture.ReadAsync(query with { Where = null, Nested = [Disagreements("Claim.Source.Slug") with { Query = Disagreements("Claim.Source.Slug").Query with { Scope = new NoSurveys() } }] });
        Assert.Equal(0, result.Nested(0).Range(0).Count);
    }

    private static ColumnProjection Code => new(Path("Code"));

    private static FilterNode Flag => new ListFilter(Claims.Name, ListQuantifier.Some, Compare<Claim>("Contradicts", "eq", true));

    private static NestedQuery Disagreements(params string[] columns) =>
        new(Path("Disagreements"), new EntityQuery(DisagreementModel.Of(QueryingFixture.Models))
        {
            Source = new DisagreementSource(Claims),
            Columns = [.. columns.Select(column => new ColumnProjection(Path(column)))],
            Paging = Paging.All(100),
        });

    private sealed class NoSurveys : QueryScope
    {
        public override string Key => "no surveys";

        public override FilterNode? RestrictionOf(EntityModel entity) => entity.Name == nameof(Claim)
            ? new RelatedFilter(nameof(Claim.Source), Compare<Source>("Kind", "neq", "SURVEY"))
            : null;
    }
}
