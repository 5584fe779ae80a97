using System.Globalization;
using Ovop.Geo.Csv;
using Ovop.Testing;

namespace Ovop.Geo.Tests.Seeding;

/// <summary>What the register and geography say.</summary>
public sealed class RegisterFactsTests(SeededDatabase database) : IClassFixture<SeededDatabase>
{
    [Fact]
    public async Task The_ladder_stands_from_provinces_to_villages() => Assert.Equal(
        [
            "16; Sumatera Selatan; 16.12; Kabupaten Penukal Abab Lematang Ilir; KABUPATEN; 5; 65; 6",
            "35; Jawa Timur; 35.05; Kabupaten Blitar; KABUPATEN; 22; 220; 28",
            "36; Banten; 36.04; Kabupaten Serang; KABUPATEN; 29; 326; 0",
        ],
        await database.RowsAsync("""
            SELECT p.code, p.name, r.code, r.name, r.kind,
                   (SELECT count(*) FROM district d WHERE d.regency_code = r.code),
                   count(*) FILTER (WHERE v.kind = 'DESA'), count(*) FILTER (WHERE v.kind = 'KELURAHAN')
            FROM province p JOIN regency r ON r.province_code = p.code JOIN village v ON v.regency_code = r.code
            GROUP BY p.code, r.code ORDER BY r.code
            """));

    [Fact]
    public async Task A_village_has_its_codes_its_point_and_the_registers_area() => Assert.Equal(
        ["35.05.17.2009; Balerejo; Wlingi; 35.05; DESA; 112.385723; -8.02519; 3.6656"],
        await database.RowsAsync("""
            SELECT v.code, v.name, d.name, v.regency_code, v.kind, ST_X(v.location), ST_Y(v.location), v.area_km2
            FROM village v JOIN district d ON d.code = v.district_code WHERE v.code = '35.05.17.2009'
            """));

    [Fact]
    public async Task Neighbours_around_the_regencies_are_no_villages_of_ours()
    {
        Assert.Equal(["628; 21; 0"], await database.RowsAsync("""
            SELECT count(*), count(*) FILTER (WHERE code LIKE '35.72.%'),
                   count(*) FILTER (WHERE EXISTS (SELECT FROM village v WHERE v.code = n.code))
            FROM neighbour_village n
            """));
    }

    [Fact]
    public async Task Seven_districts_of_Blitar_lie_south_of_the_Brantas_and_fifteen_north() => Assert.Equal(
        [
            "Blitar Selatan; LIMESTONE; HILLS; BARREN; Bakung, Binangun, Kademangan, Panggungrejo, Sutojayan, Wates, "
                + "Wonotirto",
            "Blitar Utara; VOLCANIC; ; FERTILE; Doko, Gandusari, Garum, Kanigoro, Kesamben, Nglegok, Ponggok, "
                + "Sanankulon, Selopuro, Selorejo, Srengat, Talun, Udanawu, Wlingi, Wonodadi",
        ],
        await database.RowsAsync("""
            SELECT z.name, z.soil, z.terrain, z.fertility, string_agg(d.name, ', ' ORDER BY d.name)
            FROM terrain_zone z JOIN terrain_zone_district l ON l.terrain_zone_id = z.id
            JOIN district d ON d.code = l.district_code GROUP BY z.id ORDER BY z.name
            """));

    [Fact]
    public async Task Every_area_names_its_registers() => Assert.Equal(
        [
            "district; idn-area-data 4.0.1; Code and name.; 56",
            "regency; idn-area-data 4.0.1; Code and name.; 3",
            "village; cahyadsn/wilayah_boundaries; Interior point and area, computed from its boundary.; 645",
            "village; idn-area-data 4.0.1; Code, name and kind.; 645",
        ],
        await database.RowsAsync("""
            SELECT CASE WHEN c.village_code IS NOT NULL THEN 'village'
                        WHEN c.district_code IS NOT NULL THEN 'district' ELSE 'regency' END AS subject,
                   s.outlet, c.says, count(*)
            FROM claim c JOIN source s ON s.id = c.source_id
            WHERE s.slug IN ('idn-area-data', 'wilayah-boundaries') GROUP BY 1, 2, 3 ORDER BY 1, 2
            """));

    [TestDataFact]
    public async Task Villages_are_those_of_the_gazetteer_to_the_last_letter_and_digit() => Assert.Equal(
        Lines(
            "gazetteer.csv",
            "code", "name", "kind", "district_code", "district", "regency_code", "regency", "lon", "lat", "area_km2"),
        await database.RowsAsync("""
            SELECT v.code, v.name, lower(v.kind), d.code, d.name, r.code, r.name, ST_X(v.location), ST_Y(v.location),
                   v.area_km2
            FROM village v JOIN district d ON d.code = v.district_code JOIN regency r ON r.code = v.regency_code
            ORDER BY v.code
            """));

    [TestDataFact]
    public async Task Neighbours_are_those_of_the_list() => Assert.Equal(
        Lines("neighbours.csv", "code", "name", "lon", "lat"),
        await database.RowsAsync(
            "SELECT code, name, ST_X(location), ST_Y(location) FROM neighbour_village ORDER BY code"));

    // Numbers as the shortest text that reads back as the same.
    private static string[] Lines(string file, params string[] columns)
    {
        var problems = new CsvProblems();
        var sheet = CsvSheet.Read(file, File.ReadAllBytes(TestData.Path(file)), CsvColumns.Exactly(columns), problems);
        var lines = sheet.Rows
            .OrderBy(row => row.Text("code"), StringComparer.Ordinal)
            .Select(row => string.Join("; ", columns.Select(column => column is "lon" or "lat" or "area_km2"
                ? row.OptionalNumber(column, -180, 100_000)?.ToString(CultureInfo.InvariantCulture)
                : row.OptionalText(column))))
            .ToArray();
        Assert.Equal("", problems.ToString());
        return lines;
    }
}
