using Ovop.Geo.Importing.Runs;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Importing.Registers;

/// <summary>A wrong line refuses the whole file; each is named with what would be right.</summary>
public sealed class RegisterRefusalTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>
{
    private const string Source = "source=Register of Contoh";

    [Fact]
    public async Task Every_wrong_line_is_named_with_the_nearest_that_is_right_and_nothing_is_imported()
    {
        await using var contoh = await ContohRegisters.CreateAsync(postgis);

        var exception = await Assert.ThrowsAsync<ImportException>(() => contoh.ImportAsync(
            "products",
            """
            name,commodity,villages,regency,producer,flagship_basis,price_from_idr,price_to_idr
            Keripik,kripik,Contoh Dua,,,,,
            Garam,Garam laut,99.01.02.2003,,,,,
            Garam,Garam laut,Contoh Satu,,,,,
            Garam,Garam laut,Conto Tiga,,,STATE,,
            Garam,Garam laut,Contoh Tiga,,Nobody,,8000,5000
            ,Garam laut,Contoh Tiga,,,,a lot,
            Garam,Garam laut,,,,,,
            Garam,,Contoh Dua,,,,,
            Garam,Garam laut,Contoh Tiga,,,,,
            Garam,Garam laut,Contoh Tiga,,,,,
            Garam,Garam laut,Contoh Tiga,Conto,,,,
            Garam,Garam laut,Pasar Contoh,Kabupaten Lain,,,,
            """,
            Source));

        Assert.Equal(
            """
            products.csv, line 2, column commodity: 'kripik' is no commodity; did you mean 'chips' (Keripik)?
            products.csv, line 3, column villages: '99.01.02.2003' is no village; did you mean '99.01.02.2001' (Contoh Dua, Contoh Timur) or '99.01.02.2002' (Contoh Tiga, Contoh Timur)?
            products.csv, line 4, column villages: 'Contoh Satu' may be any of 2: '99.01.01.2001' (Contoh Satu, Contoh Barat); '99.02.01.2001' (Contoh Satu, Lain). Write what stands in quotation marks, or the name with its place, such as Contoh Satu (Contoh Barat).
            products.csv, line 5, column villages: 'Conto Tiga' is no village; did you mean '99.01.02.2002' (Contoh Tiga, Contoh Timur)?
            products.csv, line 5, column flagship_basis: 'STATE' is none of STATED, INFERRED; did you mean STATED?
            products.csv, line 6, column producer: 'Nobody' is no producer here, and none is like it.
            products.csv, line 8, column slug: is empty, and what it would follow from is not told: name, and a village or the regency. Fill those cells, or write a slug of your own.
            products.csv, line 11: is the same row as line 10 (garam-99-01-02-2002); leave one out, or give each a slug of its own in the column slug.
            products.csv, line 12, column regency: 'Conto' is no regency; did you mean '99.01' (Kabupaten Contoh)?
            products.csv, line 13, column regency: is 99.02, but its villages lie in 99.01; leave the cell empty, or correct one of them.
            products.csv, line 6, column price_to_idr: '5000' must not come before '8000' of price_from_idr.
            products.csv, line 7, column name: is empty and must not be.
            products.csv, line 7, column price_from_idr: 'a lot' is not a whole number between 1 and 2000000000.
            products.csv, line 8, column regency: is empty and must not be.
            products.csv, line 9, column commodity: is empty and must not be.
            Nothing was imported.
            """.Split('\n').Order(StringComparer.Ordinal),
            exception.Message.Split('\n').Order(StringComparer.Ordinal));
        Assert.Equal(
            "line 2, column commodity: 'kripik' is no commodity; did you mean 'chips' (Keripik)?",
            $"{exception.Findings[0].Place}: {exception.Findings[0].Problem}");
        Assert.Empty(await contoh.LinesAsync("SELECT slug FROM product"));
    }

    [Theory]
    [InlineData("permits", "kind,status\nNIB,HELD\n", "permits.csv, line 2: fills none of the columns product, producer; exactly one must be filled.")]
    [InlineData("visits", "village,visited_on\nContoh Tiga,31/02/2026\n", "visits.csv, line 2, column visited_on: '31/02/2026' is not a date such as 2025-05-20 (year-month-day).")]
    [InlineData("grades", "product,stars\nGaram,3\n", "grades.csv, line 1, column scheme: is missing in the header; the columns are product,scheme,stars,slug,awarded_on,valid_until,body,source,says.")]
    [InlineData("products", "name,commodity\n", "products.csv: has only a header: each line after it is to be one of the products.")]
    public async Task Says_what_is_missing(string importer, string csv, string message)
    {
        await using var contoh = await ContohRegisters.CreateAsync(postgis);

        var exception = await Assert.ThrowsAsync<ImportException>(() => contoh.ImportAsync(importer, csv, Source));

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_row_has_a_source()
    {
        await using var contoh = await ContohRegisters.CreateAsync(postgis);

        var none = await Assert.ThrowsAsync<ImportException>(
            () => contoh.ImportAsync("products", "name,commodity,villages\nGaram,Garam laut,Contoh Tiga\n"));
        var line = await Assert.ThrowsAsync<ImportException>(() => contoh.ImportAsync(
            "products", "name,commodity,villages,source\nGaram,Garam laut,Contoh Tiga,\nGaram,Garam laut,Contoh Dua,Korann\n"));

        Assert.StartsWith("--source is missing", none.Message, StringComparison.Ordinal);
        Assert.Equal(
            """
            products.csv, line 2, column source: is empty, and no --source is given: every fact keeps its source.
            products.csv, line 3, column source: 'Korann' is no source here, and none is like it. ./ovop import sources makes sources.
            Nothing was imported.
            """,
            line.Message);
    }

    [Fact]
    public async Task What_the_database_refuses_is_told_with_its_line()
    {
        await using var contoh = await ContohRegisters.CreateAsync(postgis);
        await contoh.ImportAsync("programmes", "name,regency,status\nOVOP,Contoh,RUNNING\n", Source);

        // A village is enrolled once: the database has an index for that, and the second line a slug of its own.
        var exception = await Assert.ThrowsAsync<ImportException>(() => contoh.ImportAsync(
            "enrolments", "slug,programme,village,status\na,OVOP,Contoh Dua,SELECTED\nb,OVOP,Contoh Dua,ACTIVE\n", Source));

        Assert.Matches("^enrolments.csv, line [23]: is refused by the database: duplicate key", exception.Message);
        Assert.Empty(await contoh.LinesAsync("SELECT slug FROM enrolment"));
    }

    [Fact]
    public async Task An_unknown_regency_is_refused_before_anything_is_read()
    {
        await using var contoh = await ContohRegisters.CreateAsync(postgis);

        var exception = await Assert.ThrowsAsync<ImportException>(() => contoh.ImportAsync(
            "products", "name,commodity\nGaram,Garam laut\n", Source, "regency=99.11"));

        Assert.Equal(
            "--regency: '99.11' is no regency; did you mean '99.01' (Kabupaten Contoh)?", exception.Message);
    }
}
