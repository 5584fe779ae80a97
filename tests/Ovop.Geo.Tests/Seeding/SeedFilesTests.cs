using Ovop.Geo.Seeding;
using Ovop.Testing;

namespace Ovop.Geo.Tests.Seeding;

public sealed class SeedFilesTests : IDisposable
{
    private readonly string _folder = TestFolder.Create("seed");

    public SeedFilesTests()
    {
        foreach (var file in Directory.GetFiles(SeedFolder.BesideProgram))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }
    }

    [Fact]
    public void The_seed_of_the_repository_has_no_problem() =>
        Assert.Equal(34, SeedFiles.Read(SeedFolder.Read(_folder)).Count);

    [Theory]
    [InlineData("villages.csv", "35.05.99.2001,Baru,,DESA,112.1,-8.1,,UNSURVEYED", null)]
    [InlineData(
        "villages.csv", "35.05.17.2010,Baru,,KOTA,112.1,-8.1,,UNSURVEYED",
        "villages.csv, line 647, column kind: 'KOTA' is none of DESA, KELURAHAN.")]
    [InlineData(
        "villages.csv", "35.05.17.2010,Baru,,DESA,112.1,-98.1,,UNSURVEYED",
        "villages.csv, line 647, column lat: -98.1 is out of range; it lies between -90 and 90.")]
    [InlineData(
        "villages.csv", "35.05.17.2009,Balerejo,,DESA,112.1,-8.1,,RECORDED",
        "villages.csv, line 647: repeats 35.05.17.2009 of line 274; each stands once.")]
    [InlineData(
        "villages.csv", "35.05.17.2010,Baru,,DESA,112.1,-8.1,,RECORDED",
        "villages.csv, line 647, column product_record: is RECORDED, but product_villages.csv names no product of "
            + "35.05.17.2010.")]
    [InlineData(
        "product_villages.csv", "kopi-tuan-galang,35.05.17.1001",
        "villages.csv, line 266, column product_record: must be RECORDED: product_villages.csv names a product of "
            + "35.05.17.1001.")]
    [InlineData(
        "market_accesses.csv", "x,EXPORT,Japan,,coffee-balerejo,,,,",
        "market_accesses.csv, line 7, column country: 'Japan' is not an ISO 3166 code of two capital letters such "
            + "as JP.")]
    [InlineData(
        "market_accesses.csv", "x,LOCAL,JP,,coffee-balerejo,,,,",
        "market_accesses.csv, line 7, column country: is only told of an EXPORT; leave it empty.")]
    [InlineData(
        "market_accesses.csv", "x,LOCAL,,,coffee-balerejo,,35.05,,",
        "market_accesses.csv, line 7: fills product and regency of the columns product, product_cluster, regency; "
            + "exactly one must be filled.")]
    [InlineData(
        "obstacles.csv", "x,,,,No road.,,,,",
        "obstacles.csv, line 2: fills none of the columns village, product, regency; exactly one must be filled.")]
    [InlineData(
        "agrotourism_sites.csv", "x,X,,OPEN,coffee,35.05.17.2009,VILLAGE,112.1,-8.1,,,,",
        "agrotourism_sites.csv, line 3, column lon: stands beside position_precision VILLAGE; leave lon and lat empty, "
            + "or write SURVEYED.")]
    [InlineData(
        "claims.csv", "pewartapos,neighbour_village,35.72.01.1001,Something.,,,",
        "claims.csv, line 97, column subject_table: 'neighbour_village' is none of regency, district, village, "
            + "terrain_zone, commodity, producer, product, market_access, product_cluster, agrotourism_site, "
            + "programme, enrolment, visit, obstacle, assistance, agency, grade, permit, production_season, "
            + "land_suitability, requirement, programme_event, stage_help, programme_phase.")]
    [InlineData("stage_help.csv", "unknown-capital,UNKNOWN,CAPITAL,Capital.,Permodalan.",
        "stage_help.csv, line 19, column stage: 'UNKNOWN' is no stage that help serves; write one of NO_PRODUCT, STRUGGLING, "
            + "DEVELOPED, FLAGSHIP, EXPORTING.")]
    [InlineData("programme_phases.csv", "ovop-blitar,1,Fair,,,2025-05-02,,2025-05-01,,",
        "programme_phases.csv, line 5, column ends_on: '2025-05-01' must not come before '2025-05-02' of starts_on.")]
    [InlineData(
        "claims.csv", "pewartapos,product,coffee-balerejo,Something.,,,perhaps",
        "claims.csv, line 97, column contradicts: 'perhaps' is neither true nor false.")]
    [InlineData(
        "products.csv", "x,X,,coffee,,35.05,,,GOOD,,,,",
        "products.csv, line 26, column development: 'GOOD' is none of STRUGGLING, DEVELOPED.")]
    [InlineData(
        "products.csv", "x,X,,coffee,,35.05,,,,50000,20000,kg,",
        "products.csv, line 26, column price_to_idr: '20000' must not come before '50000' of price_from_idr.")]
    [InlineData(
        "products.csv", "x,X,,coffee,,35.05,,,,,,kilograms of roasted beans in a bag of paper,",
        "products.csv, line 26, column price_unit: has 44 characters; at most 40 are kept.")]
    [InlineData(
        "assistances.csv", "x,,DONE,,35.05.17.2009,,,,,2025-02-01,2025-01-01,,,,",
        "assistances.csv, line 16, column started_on: '2025-01-01' must not come before '2025-02-01' of promised_on.")]
    [InlineData(
        "grades.csv", "x,coffee-balerejo,OVOP,6,,,",
        "grades.csv, line 2, column stars: '6' is not a whole number between 1 and 5.")]
    [InlineData(
        "permits.csv", "x,PIRT,HELD,1,2025-01-01,2025-01-01,coffee-balerejo,",
        "permits.csv, line 2, column expires_on: '2025-01-01' must come after '2025-01-01' of issued_on.")]
    [InlineData(
        "permits.csv", "x,PIRT,LACKING,1,,,coffee-balerejo,",
        "permits.csv, line 2, column status: is LACKING beside a number or a day; leave those empty, or write HELD or "
            + "APPLIED.")]
    [InlineData(
        "permits.csv", "x,PIRT,HELD,,,,coffee-balerejo,people-of-balerejo",
        "permits.csv, line 2: fills product and producer of the columns product, producer; exactly one must be filled.")]
    [InlineData(
        "production_seasons.csv", "x,coffee-balerejo,5,8,100,,",
        "production_seasons.csv, line 2, column unit: is empty beside a quantity; say what is counted, such as kg.")]
    [InlineData("production_seasons.csv", "x,coffee-balerejo,11,2,,,", null)]
    [InlineData(
        "land_suitabilities.csv", "x,coffee,,blitar-utara,VOLCANIC,,S1,,EXPERT,",
        "land_suitabilities.csv, line 3: fills terrain_zone and soil of the columns village, terrain_zone, soil; "
            + "exactly one must be filled.")]
    [InlineData("land_suitabilities.csv", "x,coffee,,,VOLCANIC,HILLS,S3,wa|eh,EXPERT,", null)]
    [InlineData(
        "land_suitabilities.csv", "x,coffee,,,VOLCANIC,,S3,water,EXPERT,",
        "land_suitabilities.csv, line 3, column limiting_factors: 'water' is none of tc, wa, oa, rc, nr, eh, fh, lp.")]
    [InlineData(
        "requirements.csv", "x,RETAIL,GRADE,,OVOP,,,,,Stars.",
        "requirements.csv, line 2, column min_stars: is empty and must not be where kind is GRADE.")]
    [InlineData(
        "requirements.csv", "x,RETAIL,SHELF_LIFE,,,3,90,,,Keeps.",
        "requirements.csv, line 2, column min_stars: is only told where kind is GRADE; leave it empty.")]
    [InlineData(
        "agrotourism_sites.csv", "x,X,,OPEN,coffee,35.05.17.2009,VILLAGE,,,,5,,",
        "agrotourism_sites.csv, line 3, column season_from_month: stands alone; season_from_month and season_to_month are "
            + "filled together or not at all.")]
    [InlineData(
        "register_claims.csv", "idn-area-data,village,35.07,Code.",
        "register_claims.csv, line 14, column under: no village of the seed has '35.07' or a code that begins with "
            + "'35.07.'.")]
    public void Says_which_line_is_wrong_and_what_would_be_right(string file, string line, string? problem)
    {
        File.AppendAllText(Path.Combine(_folder, file), line + "\n");

        var exception = Record.Exception(() => SeedFiles.Read(SeedFolder.Read(_folder)));

        Assert.Equal(problem, exception?.Message);
    }

    [Fact]
    public void Reports_every_wrong_line_at_once()
    {
        File.AppendAllText(Path.Combine(_folder, "districts.csv"), "35.05.17.2,X\n35.05.1,Y\n");
        File.AppendAllText(Path.Combine(_folder, "programmes.csv"), "p,P,35.05,BEGUN,,,,\n");

        var exception = Assert.Throws<SeedException>(() => SeedFiles.Read(SeedFolder.Read(_folder)));

        Assert.Equal(["58", "59", "5"], exception.Problems.Select(problem => $"{problem.Line}"));
    }

    [Fact]
    public void Names_a_folder_that_is_not_there_or_has_no_seed_file_or_a_file_of_another_name()
    {
        Assert.StartsWith("/nowhere: there is no such folder", Message("/nowhere"), StringComparison.Ordinal);

        var empty = Directory.CreateDirectory(Path.Combine(_folder, "empty")).FullName;
        Assert.StartsWith($"{empty}: there is no seed file", Message(empty), StringComparison.Ordinal);

        File.Move(Path.Combine(_folder, "visits.csv"), Path.Combine(_folder, "visit.csv"));
        Assert.StartsWith(
            $"{_folder}: no table is filled from visit.csv; the files are provinces.csv", Message(_folder),
            StringComparison.Ordinal);

        static string Message(string path) => Assert.Throws<SeedException>(() => SeedFolder.Read(path)).Message;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
