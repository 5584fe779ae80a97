using Ovop.Graph.Tests.Cli;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Sources;

/// <summary>
/// Two sources that disagree: a register and a gazetteer of an office, imported over the seed, say otherwise than the press and
/// the public registers. Both are kept and flagged.
/// </summary>
public sealed class DisagreementsTests(DisagreementsTests.Imported imported) : IClassFixture<DisagreementsTests.Imported>
{

    [Fact]
    public async Task Tell_field_values_and_sources_of_a_product() => Assert.Equal(
        """{"products":{"nodes":[{"slug":"chips-pikatan","name":"Chips of Pikatan","shelfLifeDays":null,"hasDisagreement":true,"disagreements":[{"field":"name","value":"Keripik Pikatan","shown":"Chips of Pikatan","label":"name: Keripik Pikatan (Dinas Blitar); di sini Chips of Pikatan","claim":{"contradicts":true,"source":{"slug":"dinas-blitar"}},"shownBy":[{"outlet":"Megapolitanpos"}]},{"field":"shelfLifeDays","value":"60","shown":null,"label":"shelfLifeDays: 60 (Dinas Blitar); di sini tidak ada","claim":{"contradicts":true,"source":{"slug":"dinas-blitar"}},"shownBy":[{"outlet":"Megapolitanpos"}]}]}]}}""",
        await imported.Server.DataAsync("""
            { products(where: { hasDisagreement: { eq: true } }) { nodes { slug name shelfLifeDays hasDisagreement
              disagreements { field value shown label claim { contradicts source { slug } } shownBy { outlet } } } } }
            """));

    [Fact]
    public async Task Tell_of_a_village_what_a_gazetteer_says_otherwise() => Assert.Equal(
        """{"villages":{"nodes":[{"name":"Balerejo","areaKm2":3.6656,"disagreements":[{"field":"name","value":"Balairejo","shown":"Balerejo","label":"name: Balairejo (Dinas Blitar); here Balerejo"},{"field":"areaKm2","value":"4","shown":"3.6656","label":"areaKm2: 4 (Dinas Blitar); here 3.6656"}],"sources":[{"source":{"slug":"idn-area-data"},"contradicts":false},{"source":{"slug":"wilayah-boundaries"},"contradicts":false},{"source":{"slug":"dinas-blitar"},"contradicts":true}]}]}}""",
        await imported.Server.DataAsync("""
            { villages(where: { hasDisagreement: { eq: true } }) { nodes { name areaKm2
              disagreements { field value shown label(language: EN) } sources { source { slug } contradicts } } } }
            """));

    [Fact]
    public async Task Are_told_of_a_row_that_another_leads_to() => Assert.Equal(
        """{"agrotourismSites":{"nodes":[{"village":{"name":"Talang Bulang","hasDisagreement":false,"disagreements":[]}}]},"visits":{"nodes":[{"village":{"name":"Balerejo","hasDisagreement":true,"disagreements":[{"field":"name"},{"field":"areaKm2"}]}}]}}""",
        await imported.Server.DataAsync("""
            { agrotourismSites { nodes { village { name hasDisagreement disagreements { field } } } }
              visits(where: { village: { hasDisagreement: { eq: true } } }) { nodes { village { name hasDisagreement disagreements { field } } } } }
            """));

    [Theory]
    [InlineData("eq: true", 1)]
    [InlineData("eq: false", 23)]
    [InlineData("neq: true", 23)]
    [InlineData("eq: null", 0)]
    [InlineData("neq: null", 24)]
    [InlineData("eq: true, neq: true", 0)]
    [InlineData("or: [{ eq: true }, { eq: false }]", 24)]
    [InlineData("and: [{ eq: true }, { eq: false }]", 0)]
    [InlineData("", 24)]
    public async Task Filter_rows_as_a_column_of_truth_values_would(string condition, int products) => Assert.Equal(
        $$$"""{"products":{"totalCount":{{{products}}}}}""",
        await imported.Server.DataAsync($$$"""{ products(where: { hasDisagreement: { {{{condition}}} } }) { totalCount } }"""));

    [Fact]
    public async Task Filter_by_a_variable()
    {
        const string Query = "query ($flag: Boolean) { products(where: { hasDisagreement: { eq: $flag } }) { totalCount } }";

        Assert.Equal("""{"products":{"totalCount":1}}""", await imported.Server.DataAsync(Query, new { flag = true }));
        Assert.Equal("""{"products":{"totalCount":23}}""", await imported.Server.DataAsync(Query, new { flag = false }));
        Assert.Equal("""{"products":{"totalCount":24}}""", await imported.Server.DataAsync(Query));
    }

    [Fact]
    public async Task Are_counted_by_coverage() => Assert.Equal(
        """{"coverage":[{"withDisagreement":{"count":1,"share":0.25}}]}""",
        await imported.Server.DataAsync("""
            { coverage(where: { district: { code: { eq: "35.05.17" } }, kind: { eq: DESA } }) { withDisagreement { count share } } }
            """));

    /// <summary>The seed, and the imports over it.</summary>
    public sealed class Imported : IAsyncLifetime
    {
        // The seed has Chips of Pikatan without a shelf life; Balerejo at this very point with 3.6656 km2, and its press calls it
        // Balairejo.
        private const string Products = "slug,name,commodity,villages,shelf_life_days\nchips-pikatan,Keripik Pikatan,Keripik,Pikatan,60\n";
        private const string Villages = "code,name,kind,lon,lat,area_km2\n35.05.17.2009,Balairejo,DESA,112.385723,-8.025190,4\n";

        private readonly SeededServer _seeded = new();

        private readonly string _folder = Directory.CreateTempSubdirectory("ovop-disagreements-").FullName;

        public GraphServer Server => _seeded.Server;

        public async Task InitializeAsync()
        {
            await _seeded.InitializeAsync();
            await ImportAsync("products", Products);
            await ImportAsync("villages", Villages);
        }

        public async Task DisposeAsync()
        {
            Directory.Delete(_folder, recursive: true);
            await _seeded.DisposeAsync();
        }

        private async Task ImportAsync(string register, string csv)
        {
            var file = Path.Combine(_folder, $"{register}.csv");
            await File.WriteAllTextAsync(file, csv);
            (await OvopProcess.RunAsync(
                ["import", register, file, "--source", "Dinas Blitar", "--database", _seeded.Database.ConnectionString])).Succeeded();
        }
    }
}
