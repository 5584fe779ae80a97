using Ovop.Geo.Assistances;
using Ovop.Geo.Grades;
using Ovop.Geo.Markets;
using Ovop.Geo.Permits;
using Ovop.Geo.Programmes;
using Ovop.Geo.Readiness;
using Ovop.Geo.Sites;
using Ovop.Geo.Storage;
using Ovop.Geo.Suitability;
using Ovop.Geo.Villages;
using Ovop.Graph.Labels;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Entities;

/// <summary>What a person reads of each object, in both languages, over HTTP on the seed.</summary>
public class LabelTests(SeededServer seeded) : IClassFixture<SeededServer>
{
    [Theory]
    [InlineData("""villageByCode(code: "35.05.17.2009")""", "Desa Balerejo", "Balerejo village")]
    [InlineData("""districtByCode(code: "35.05.17")""", "Kecamatan Wlingi", "Wlingi district")]
    [InlineData("""regencyByCode(code: "35.05")""", "Kabupaten Blitar", "Blitar regency")]
    [InlineData("""provinceByCode(code: "35")""", "Provinsi Jawa Timur", "Jawa Timur province")]
    [InlineData("""commodityBySlug(slug: "pottery")""", "Gerabah", "Pottery")]
    [InlineData("""terrainZoneBySlug(slug: "blitar-selatan")""", "Blitar Selatan", "Blitar Selatan")]
    [InlineData(
        """agencyBySlug(slug: "dinas-koperasi-ukm-pali")""", "Dinas Koperasi dan UKM",
        "Department of Cooperatives and Small and Medium Enterprises")]
    [InlineData("""agencyBySlug(slug: "alfamart")""", "Alfamart", "Alfamart")]
    public async Task Reads_in_either_language(string field, string indonesian, string english) => Assert.Equal(
        $$$"""{"x":{"label":"{{{indonesian}}}","id":"{{{indonesian}}}","en":"{{{english}}}"}}""",
        await seeded.Server.DataAsync(
            $$"""query($en: Language) { x: {{field}} { label id: label(language: ID) en: label(language: $en) } }""", new { en = "EN" }));

    [Theory]
    [InlineData("ID", "Kunjungan, Desa Pikatan, 2022-09-07")]
    [InlineData("EN", "Visit, Pikatan village, 2022-09-07")]
    public async Task Names_village_and_day_of_a_visit(string language, string label) => Assert.Contains(
        $"\"{label}\"", await seeded.Server.DataAsync($$"""{ visits { nodes { label(language: {{language}}) } } }"""), StringComparison.Ordinal);

    [Fact]
    public void Has_words_for_every_value_of_an_enumeration()
    {
        Assert.All(Stored<AssistanceKind>(), kind => Assert.NotEqual((kind, kind), Words.Assistance(kind)));
        Assert.All(Stored<MarketAccessKind>(), kind => Assert.NotEqual((kind, kind), Words.MarketAccess(kind)));
        Assert.All(Stored<VisitKind>(), kind => Assert.NotEqual((kind, kind), Words.Visit(kind)));
        Assert.All(Stored<GradeScheme>(), scheme => Assert.NotEqual((scheme, scheme), Words.GradeScheme(scheme)));
        Assert.All(Stored<PermitKind>(), kind => Assert.NotEqual((kind, kind), Words.Permit(kind)));
        Assert.All(Stored<PermitStatus>(), status => Assert.NotEqual((status, status), Words.PermitStatus(status)));
        Assert.All(Stored<SuitabilityClass>(), name => Assert.NotEqual((name, name), Words.Suitability(name)));
        Assert.All(Stored<RequirementStatus>(), status => Assert.NotEqual((status, status), Words.RequirementStatus(status)));
        Assert.All(Stored<WaitingKind>(), kind => Assert.NotEqual((kind, kind), Words.Waiting(kind)));
        Assert.All(Stored<FacilityKind>(), kind => Assert.NotEqual((kind, kind), Words.Facility(kind)));
        Assert.All(Stored<DevelopmentStage>(), stage => Assert.NotEqual((stage, stage), Words.Stage(stage)));
        Assert.All(Stored<VillageEventKind>(), kind => Assert.NotEqual((kind, kind), Words.VillageEvent(kind)));
        Assert.Equal(("NEW", "NEW"), Words.Visit("NEW"));
    }

    [Fact]
    public void Names_the_months_of_a_season()
    {
        Assert.Equal(("November sampai Maret", "November to March"), Words.Months(11, 3));
        Assert.Equal(("Mei", "May"), Words.Months(5, 5));
    }

    [Fact]
    public async Task Stands_on_whatever_a_list_gives_and_is_never_empty()
    {
        string[] lists =
        [
            "agencies", "agrotourismSites", "assistances", "commodities", "districts", "enrolments", "marketAccesses", "obstacles",
            "producers", "productClusters", "products", "programmes", "provinces", "regencies", "sources", "terrainZones", "villages", "visits",
            "grades", "permits", "productionSeasons", "landSuitabilities", "requirements", "programmeEvents", "waiting",
        ];
        foreach (var list in lists)
        {
            var data = await seeded.Server.DataAsync(
                $$"""{ x: {{list}}(first: 100) { nodes { label en: label(language: EN) } } }""");

            Assert.DoesNotContain("\"\"", data, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Stored<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(UpperSnake.Of);
}
