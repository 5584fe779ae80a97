using Ovop.Geo.Importing.Runs;

namespace Ovop.Geo.Tests.Importing.Villages;

/// <summary>What a planner's own files look like.</summary>
public sealed partial class VillageImporterTests
{
    [Fact]
    public async Task What_a_spreadsheet_of_Indonesia_makes_of_codes_and_numbers_is_understood()
    {
        await ImportAsync("""
            code;name;kind;district;regency;province;lon;lat;area_km2
            3504012013;Tunggulsari;Desa;Tulungagung;Kabupaten Tulungagung;Jawa Timur;111,92;-8,08;1,4
            """);

        Assert.Equal("35.04.01.2013 POINT(111.92 -8.08) 1.4", await ScalarAsync<string>(
            "SELECT code || ' ' || ST_AsText(location) || ' ' || area_km2 FROM village"));
    }

    [Fact]
    public async Task A_number_that_cannot_be_read_is_told_once()
    {
        var exception = await Assert.ThrowsAsync<ImportException>(
            () => ImportAsync(Header + "35.04.01.2013,Tunggulsari,desa,,,,,,east,-8.08,1.4\n"));

        Assert.StartsWith(
            "gazetteer.csv, line 2, column lon: 'east' is not a number such as 112.25 (with a point, without separators)."
                + Environment.NewLine + "Nothing was imported.",
            exception.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_somebody_looked_and_found_no_product_is_kept_with_its_source()
    {
        const string Columns = "code,name,kind,lon,lat,product_record\n";
        await ImportAsync(Tulungagung);
        await SqlAsync("UPDATE village SET product_record = 'RECORDED' WHERE code = '35.04.02.2001'");

        var report = await ImportAsync(
            Columns + "35.04.01.2013,Tunggulsari,desa,111.92,-8.08,NONE_FOUND\n"
                + "35.04.02.2001,Boyolangu,desa,111.89,-8.11,none_found\n",
            new() { ["source"] = "Dinas", ["update"] = "" });

        Assert.Equal(
            "gazetteer.csv, line 3 (35.04.02.2001): refused: product_record is NONE_FOUND, and products of Boyolangu are "
                + "recorded. It stays RECORDED; take the products away first, if they are wrong.",
            Assert.Single(report.Findings).ToString());
        Assert.Equal("UNSURVEYED NONE_FOUND RECORDED", await ScalarAsync<string>(
            "SELECT string_agg(product_record, ' ' ORDER BY code) FROM village"));
        Assert.Equal("Code, name, kind and point. Somebody looked and found no product.", await ScalarAsync<string>("""
            SELECT says FROM claim JOIN source ON source.id = source_id
            WHERE outlet = 'Dinas' AND village_code = '35.04.01.2013'
            """));
        Assert.Equal(
            "Products NONE_FOUND. Differs from what stands here: product record “NONE_FOUND” (here “RECORDED”). true",
            await SaidByDinasAsync("35.04.02.2001"));
        var exception = await Assert.ThrowsAsync<ImportException>(
            () => ImportAsync(Columns + "35.04.02.2001,Boyolangu,desa,111.89,-8.11,RECORDED\n"));
        Assert.Contains("RECORDED follows from the products themselves", exception.Message, StringComparison.Ordinal);
    }
    [Fact]
    public async Task A_source_contradicts_as_long_as_it_says_otherwise()
    {
        const string Columns = "code,name,kind,lon,lat\n";
        var dinas = new Dictionary<string, string>(StringComparer.Ordinal) { ["source"] = "Dinas" };
        await ImportAsync(Tulungagung);

        await ImportAsync(Columns + "35.04.02.2001,Bojolangu,desa,111.89,-8.11\n", dinas);
        Assert.Equal(
            "Name Bojolangu. Differs from what stands here: name “Bojolangu” (here “Boyolangu”). true", await SaidByDinasAsync("35.04.02.2001"));

        await ImportAsync(Columns + "35.04.02.2001,Boyolanggu,desa,111.89,-8.11\n", dinas);
        Assert.Equal(
            "Name Boyolanggu. Differs from what stands here: name “Boyolanggu” (here “Boyolangu”). true", await SaidByDinasAsync("35.04.02.2001"));

        await ImportAsync(Columns + "35.04.02.2001,Boyolanggu,desa,111.89,-8.11\n", new(dinas) { ["update"] = "" });
        Assert.Equal("Code, name, kind and point. false", await SaidByDinasAsync("35.04.02.2001"));
    }

    private Task<string> SaidByDinasAsync(string village) => ScalarAsync<string>($"""
        SELECT string_agg(concat_ws(' ', says, claim.note, CASE WHEN contradicts THEN 'true' ELSE 'false' END), '; ' ORDER BY claim.id)
        FROM claim JOIN source ON source.id = source_id WHERE outlet = 'Dinas' AND village_code = '{village}'
        """);
}
