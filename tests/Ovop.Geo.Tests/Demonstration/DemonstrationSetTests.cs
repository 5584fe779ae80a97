using System.Text;
using Ovop.Geo.Csv;
using Ovop.Geo.Demonstration;
using Ovop.Geo.Seeding;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Seeding.Tables;
using Ovop.Geo.Sources;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Demonstration;

/// <summary>What is invented, as files and before any database.</summary>
public class DemonstrationSetTests
{
    private static readonly SeedFolder Seed = SeedFolder.Read(SeedFolder.BesideProgram);

    private static readonly SeedFolder Invented = DemonstrationSet.Of(Seed);

    private static readonly IReadOnlyList<ISeedTable> Tables = SeedFiles.Read(Invented);

    public static TheoryData<string> Files => [.. SeedTables.Create().Select(table => table.File)];

    [Fact]
    public void Is_the_same_each_time()
    {
        var again = DemonstrationSet.Of(SeedFolder.Read(SeedFolder.BesideProgram));

        Assert.Equal(Invented.Fingerprint, again.Fingerprint);
        Assert.All(Tables, table => Assert.Equal(Invented.Content(table.File), again.Content(table.File)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Fills_every_file(string file) => Assert.NotEmpty(Tables.Single(table => table.File == file).Keys);

    [Fact]
    public void Surveys_every_village_and_finds_nothing_in_a_tenth()
    {
        var villages = Table<VillageSeed>().Lines.Select(line => line.Row).ToList();
        var none = villages.Count(village => village.ProductRecord == ProductRecordState.NoneFound);

        Assert.Equal(645, villages.Count);
        Assert.DoesNotContain(villages, village => village.ProductRecord == ProductRecordState.Unsurveyed);
        Assert.InRange(none / 645.0, 0.07, 0.13);
    }

    [Fact]
    public void Leaves_villages_as_the_seed_has_them_but_for_what_is_known_of_their_products()
    {
        var seeded = new VillageSeed();
        seeded.Read(Seed.Content(seeded.File)!, new SeedKeys(), new CsvProblems());

        Assert.Equal(
            seeded.Lines.Select(line => string.Join('.', SeedHash.Of(line.Row)[..2])),
            Table<VillageSeed>().Lines.Select(line => string.Join('.', SeedHash.Of(line.Row)[..2])));
    }

    [Fact]
    public void Calls_a_commodity_of_the_seed_as_the_seed_does()
    {
        var seeded = new CommoditySeed();
        seeded.Read(Seed.Content(seeded.File)!, new SeedKeys(), new CsvProblems());

        Assert.Subset(
            Table<CommoditySeed>().Lines.Select(line => line.Row).ToHashSet(), seeded.Lines.Select(line => line.Row).ToHashSet());
    }

    [Fact]
    public void Tells_whatever_has_a_name_of_its_own_from_a_real_one()
    {
        string[] names =
        [
            .. Table<ProducerSeed>().Lines.Select(line => line.Row.Name),
            .. Table<ProductSeed>().Lines.Select(line => line.Row.Name),
            .. Table<ProductClusterSeed>().Lines.Select(line => line.Row.Name),
            .. Table<AgrotourismSiteSeed>().Lines.Select(line => line.Row.Name),
            .. Table<ProgrammeSeed>().Lines.Select(line => line.Row.Name),
            .. Table<AgencySeed>().Lines.Select(line => line.Row.Name),
        ];

        Assert.All(names, name => Assert.EndsWith(" (demo)", name, StringComparison.Ordinal));
    }

    [Fact]
    public void Takes_nothing_of_what_the_press_tells()
    {
        string[] press = ["kopi-tuan-galang", "coffee-wlingi", "ovop-pali", "pineapple-talang-bulang", "megapolitanpos"];
        var keys = Tables.SelectMany(table => table.Keys).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(press, keys.Contains);
        Assert.All(
            Table<SourceSeed>().Lines.Select(line => line.Row),
            source => Assert.True(source.Kind == SourceKind.Synthetic || source.Licence is not null, source.Slug));
    }

    [Fact]
    public void Says_of_every_share_what_it_is_and_uses_it()
    {
        var rules = Directory.GetFiles(Path.Combine(Root, "src/Ovop.Geo/Demonstration"), "*.cs", SearchOption.AllDirectories)
            .Aggregate(new StringBuilder(), (text, file) => text.Append(File.ReadAllText(file))).ToString();
        var shares = File.ReadLines(Path.Combine(Root, "db/demonstration/shares.csv")).Skip(1).Select(line => line.Split(',')).ToList();

        Assert.All(shares, share => Assert.NotEmpty(share[2]));
        Assert.All(shares, share => Assert.Contains($"\"{share[0]}\"", rules, StringComparison.Ordinal));
    }

    private static string Root { get; } = FindRoot();

    private static T Table<T>()
        where T : ISeedTable => Tables.OfType<T>().Single();

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Ovop.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
