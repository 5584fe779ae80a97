namespace Ovop.Geo.Tests.Seeding;

/// <summary>Facts that are no row: their home is the claim on what they speak of (<c>SOURCES.md</c> says why).</summary>
public sealed class ClaimedSentencesTests(SeededDatabase database) : IClassFixture<SeededDatabase>
{
    [Fact]
    public async Task Stand_on_their_subject_by_their_source() => Assert.Equal(
        [
            "blitar-geography; 35.05; ; Kota Blitar (35.72) is a hole in the regency.; ",
            "megapolitanpos; 35.05; ; The river Brantas divides the regency.; ",
            "megapolitanpos; ; ovop-blitar; Banks and other partners are drawn in.; None of them is named.",
            "sumsel-jarrakpos; ; ovop-pali; Of 65 villages 17 are selected.; Only Talang Bulang is named; sixteen stay "
                + "unnamed.",
            "sumsel-jarrakpos; ; ovop-pali; Products are curated; micro and larger enterprises along the whole chain.; ",
        ],
        await database.RowsAsync("""
            SELECT s.slug, c.regency_code, p.slug, c.says, c.note
            FROM claim c JOIN source s ON s.id = c.source_id LEFT JOIN programme p ON p.id = c.programme_id
            WHERE c.says ~ '^(The river|Kota Blitar|Banks|Of 65|Products are curated)'
            ORDER BY p.slug COLLATE "C" NULLS FIRST, c.says COLLATE "C"
            """));

    [Fact]
    public async Task None_of_the_seed_contradicts_what_we_show() => Assert.Equal(
        ["0"], await database.RowsAsync("SELECT count(*) FROM claim WHERE contradicts"));
}
