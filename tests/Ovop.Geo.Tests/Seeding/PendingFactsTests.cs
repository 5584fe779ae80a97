using Ovop.Geo.Csv;
using Ovop.Geo.Seeding;

namespace Ovop.Geo.Tests.Seeding;

/// <summary>Facts without a table of their own (<c>pending.csv</c>): told with a source and a reason, and kept as claims.</summary>
public sealed class PendingFactsTests(SeededDatabase database) : IClassFixture<SeededDatabase>
{
    [Fact]
    public async Task Each_names_a_source_of_the_seed_a_subject_and_why_it_has_no_table()
    {
        var sources = (await database.RowsAsync("SELECT slug FROM source")).ToHashSet(StringComparer.Ordinal);
        var pending = Read();

        Assert.NotEmpty(pending);
        Assert.All(pending, row => Assert.Contains(row.Source, sources));
    }

    [Fact]
    public async Task Each_stands_on_its_subject_by_the_same_source()
    {
        foreach (var row in Read())
        {
            var (table, key) = (row.Subject.Split(' ')[0], row.Subject.Split(' ')[1]);
            // A fact may stand on something that belongs to its subject: a visit to the village, say.
            var claims = await database.RowsAsync(table switch
            {
                "village" => $"""
                    SELECT c.id FROM claim c JOIN source s ON s.id = c.source_id
                    LEFT JOIN visit w ON w.id = c.visit_id LEFT JOIN market_access m ON m.id = c.market_access_id
                    LEFT JOIN product_village l ON l.product_id = m.product_id
                    WHERE s.slug = '{row.Source}' AND '{key}' IN (c.village_code, w.village_code, l.village_code)
                    """,
                "regency" => $"""
                    SELECT c.id FROM claim c JOIN source s ON s.id = c.source_id
                    WHERE s.slug = '{row.Source}' AND c.regency_code = '{key}'
                    """,
                _ => $"""
                    SELECT c.id FROM claim c JOIN source s ON s.id = c.source_id JOIN {table} t ON t.id = c.{table}_id
                    WHERE s.slug = '{row.Source}' AND t.slug = '{key}'
                    """,
            });
            Assert.True(claims.Length > 0, $"Nothing is claimed of {row.Subject} by {row.Source}: {row.Fact}");
        }
    }

    private static List<(string Fact, string Subject, string Source, string Reason)> Read()
    {
        var problems = new CsvProblems();
        var sheet = CsvSheet.Read(
            "pending.csv",
            File.ReadAllBytes(Path.Combine(SeedFolder.BesideProgram, "pending.csv")),
            CsvColumns.Exactly("fact", "subject", "source", "reason"),
            problems);
        var rows = sheet.Rows
            .Select(row => (row.Text("fact"), row.Text("subject"), row.Text("source"), row.Text("reason"))).ToList();
        Assert.Equal("", problems.ToString());
        return rows;
    }
}
