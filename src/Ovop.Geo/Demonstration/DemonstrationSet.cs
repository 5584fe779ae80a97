using Ovop.Geo.Csv;
using Ovop.Geo.Demonstration.Chance;
using Ovop.Geo.Demonstration.Data;
using Ovop.Geo.Demonstration.Rules;
using Ovop.Geo.Demonstration.Sheets;
using Ovop.Geo.Demonstration.World;
using Ovop.Geo.Seeding;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Seeding.Tables;

namespace Ovop.Geo.Demonstration;

/// <summary>
/// Invents a survey of every village of the seed, with all that a record can hold, as seed files: they are checked, written and
/// kept up to date as the seed is. Only regions, villages and their places are real and keep their sources; every other row
/// rests on sources of the kind SYNTHETIC. The same program invents the same rows each time.
/// </summary>
public static class DemonstrationSet
{
    /// <summary>The name in the ledger, so that neither the seed nor somebody's own rows are taken for these.</summary>
    private const string Set = "demonstration";

    private const string Seed = "ovop 1";

    private static readonly DateOnly SurveyFrom = new(2026, 1, 12);

    private static readonly DateOnly SurveyTo = new(2026, 5, 29);

    // What the seed says of places, taken over as it is.
    private static readonly string[] OfPlaces =
        ["provinces.csv", "regencies.csv", "districts.csv", "neighbour_villages.csv", "register_claims.csv"];

    /// <param name="seed">Of which the villages are taken.</param>
    /// <exception cref="SeedException">The seed lacks the places, or a rule's table is wrong.</exception>
    public static SeedFolder Of(SeedFolder seed)
    {
        var sheets = new DemonstrationSheets();
        AddSourcesOfPlaces(seed, sheets);
        var world = CreateWorld(seed);
        foreach (var rule in DemonstrationRules.All)
        {
            rule.Apply(world, sheets);
        }

        var files = sheets.ToFiles();
        foreach (var file in OfPlaces)
        {
            files.Add(file, Content(seed, file));
        }

        return SeedFolder.Of(Set, files);
    }

    private static DemonstrationWorld CreateWorld(SeedFolder seed)
    {
        var data = new DemonstrationData();
        var dice = new Dice(Seed);
        var zones = data.Zones.SelectMany(zone => zone.Districts.Select(district => (district, zone)))
            .ToDictionary(pair => pair.district, pair => pair.zone, StringComparer.Ordinal);
        var villages = Read(new VillageSeed(), seed).OrderBy(row => row.Code, StringComparer.Ordinal).Select(row => new InventedVillage(
            row,
            zones[AreaCode.Parent(row.Code)],
            dice.For("surveyed on", row.Code).Day(SurveyFrom, SurveyTo),
            dice.For("none-found", row.Code).Is(data.Share("none-found"))));
        var regencies = Read(new RegencySeed(), seed).ToDictionary(row => row.Code, row => row.Name, StringComparer.Ordinal);
        return new DemonstrationWorld(data, dice, regencies, [.. villages]);
    }

    /// <summary>The registers that the places come from, which are under licences: they are real, and so are their sources.</summary>
    private static void AddSourcesOfPlaces(SeedFolder seed, DemonstrationSheets sheets)
    {
        foreach (var source in Read(new SourceSeed(), seed).Where(source => source.Licence is not null))
        {
            sheets.Link(
                "sources.csv",
                ("slug", source.Slug), ("kind", source.Kind), ("outlet", source.Outlet), ("title", source.Title),
                ("url", source.Url), ("published_on", source.PublishedOn), ("accessed_on", source.AccessedOn),
                ("printed_date", source.PrintedDate), ("licence", source.Licence), ("note", source.Note));
        }
    }

    private static IEnumerable<TRow> Read<TRow, TEntity>(SeedTable<TRow, TEntity> table, SeedFolder seed)
        where TRow : class, ISeedRow
        where TEntity : class
    {
        var problems = new CsvProblems();
        table.Read(Content(seed, table.File), new SeedKeys(), problems);
        SeedException.ThrowIfAny(problems);
        return table.Lines.Select(line => line.Row);
    }

    private static byte[] Content(SeedFolder seed, string file) => seed.Content(file)
        ?? throw new SeedException($"The demonstration takes its places from the seed, in which {file} is missing.");
}
