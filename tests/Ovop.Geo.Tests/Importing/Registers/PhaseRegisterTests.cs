using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Importing.Registers;

/// <summary>A regency's own programme has its phases from a sheet.</summary>
public sealed class PhaseRegisterTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>
{
    private const string Phases = """
        programme,ordinal,name,duration_weeks,starts_on,ends_on,printed_date
        OVOP Contoh,1,Persiapan,10,2026-02-01,2026-04-11,
        OVOP Contoh,2,Peluncuran,,,,third week of May 2026
        """;

    private static readonly string[] Options = [$"source={ContohRegisters.Contoh}", "regency=Contoh"];

    [Fact]
    public async Task Makes_the_steps_of_a_programme_each_with_a_claim_and_changes_nothing_the_second_time()
    {
        await using var contoh = await ProgrammeAsync();

        var report = await contoh.ImportAsync("phases", Phases, Options);
        var again = await contoh.ImportAsync("phases", Phases, Options);

        Assert.Equal("phases made 2, claims of the source made 2", ContohRegisters.Counts(report));
        Assert.Equal("phases that are as the file says already 2", ContohRegisters.Counts(again));
        Assert.Equal(
            ["ovop-contoh-99-01-1|Persiapan|10|2026-02-01|2026-04-11||1", "ovop-contoh-99-01-2|Peluncuran||||third week of May 2026|1"],
            await contoh.LinesAsync("""
                SELECT concat(slug, '|', name, '|', duration_weeks, '|', starts_on, '|', ends_on, '|', printed_date, '|',
                    (SELECT count(*) FROM claim WHERE programme_phase_id = programme_phase.id))
                FROM programme_phase WHERE slug LIKE 'ovop-contoh%' ORDER BY ordinal
                """));
    }

    [Fact]
    public async Task Keeps_what_another_source_says_of_a_date_beside_it()
    {
        await using var contoh = await ProgrammeAsync();
        await contoh.ImportAsync("phases", Phases, Options);

        var report = await contoh.ImportAsync(
            "phases", "programme,ordinal,name,starts_on\nOVOP Contoh,1,Persiapan,2026-03-01\n", ["source=Koran Contoh", "regency=Contoh"]);

        Assert.Equal(
            "phases left as they are, though the file says otherwise 1, claims of the source made 1", ContohRegisters.Counts(report));
        Assert.Equal(
            ["startsOn 2026-03-01 2026-02-01"],
            await contoh.LinesAsync("""
                SELECT concat_ws(' ', told.field, told.value, told.shown)
                FROM claim CROSS JOIN LATERAL ovop_claim_differences(note) AS told
                WHERE contradicts AND programme_phase_id IS NOT NULL
                """));
    }

    private async Task<ContohRegisters> ProgrammeAsync()
    {
        var contoh = await ContohRegisters.CreateAsync(postgis);
        await contoh.ImportAsync("programmes", "name,regency,status\nOVOP Contoh,Kabupaten Contoh,RUNNING\n", Options);
        return contoh;
    }
}
