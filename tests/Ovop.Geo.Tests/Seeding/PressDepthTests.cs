namespace Ovop.Geo.Tests.Seeding;

/// <summary>What the press says in depth of products, help and programmes, read back as it stands in the database.</summary>
public sealed class PressDepthTests(SeededDatabase database) : IClassFixture<SeededDatabase>
{
    [Fact]
    public async Task Two_products_are_developed_examples_and_of_no_other_is_told_how_it_fares() => Assert.Equal(
        ["batik-serang; DEVELOPED", "pottery-bumijaya; DEVELOPED"],
        await database.RowsAsync(
            "SELECT slug, development FROM product WHERE development IS NOT NULL ORDER BY slug COLLATE \"C\""));

    [Fact]
    public async Task The_land_of_Balerejo_suits_coffee_without_a_class() => Assert.Equal(
        ["coffee-balerejo; coffee; 35.05.17.2009; ; 0; PRESS; The report tells no class."],
        await database.RowsAsync("""
            SELECT l.slug, c.slug, l.village_code, l.class, cardinality(l.limiting_factors), l.basis, l.note
            FROM land_suitability l JOIN commodity c ON c.id = l.commodity_id
            """));

    [Fact]
    public async Task The_meeting_of_PALI_has_its_day_as_printed_and_the_calendars_objection() => Assert.Equal(
        [
            "ovop-pali-coordination-meeting; ovop-pali; Coordination meeting; 2025-03-20; 4; Wednesday 20/3/2025; "
                + "20 March 2025 was a Thursday: the printed weekday and date contradict each other.",
        ],
        await database.RowsAsync("""
            SELECT e.slug, p.slug, e.name, e.held_on::text, extract(isodow FROM e.held_on)::int, e.printed_date, e.note
            FROM programme_event e JOIN programme p ON p.id = e.programme_id
            """));

    [Fact]
    public async Task A_candidate_proposes_the_programme_of_Serang() => Assert.Equal(
        ["ovop-serang; PROPOSED; a candidate"],
        await database.RowsAsync(
            "SELECT slug, status, proposed_by FROM programme WHERE proposed_by IS NOT NULL"));

    [Fact]
    public async Task The_visit_to_Pikatan_was_to_learn_the_obstacles() => Assert.Equal(
        ["pikatan-2022-09-07; To learn the obstacles, marketing among them."],
        await database.RowsAsync("SELECT slug, purpose FROM visit WHERE purpose IS NOT NULL"));

    [Fact]
    public async Task The_shop_for_pineapple_produce_has_its_name_and_its_month() => Assert.Equal(
        ["local-pineapple-produce-talang-bulang; Warung Olahan Nanas; May 2025"],
        await database.RowsAsync(
            "SELECT slug, name, since_printed FROM market_access WHERE num_nonnulls(name, since_printed) > 0"));

    [Fact]
    public async Task Help_for_Balerejo_was_promised_at_the_visit() => Assert.Equal(
        ["balerejo-agencies; balerejo-2023-07-12; "],
        await database.RowsAsync("""
            SELECT a.slug, w.slug, a.promised_on FROM assistance a JOIN visit w ON w.id = a.visit_id
            """));
}
