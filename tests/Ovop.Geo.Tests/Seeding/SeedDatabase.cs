using Ovop.Geo.Seeding;
using Ovop.Geo.Storage;
using Ovop.Testing;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Seeding;

/// <summary>A database, a copy of the seed's files that a test may edit, and the seeder between them.</summary>
internal sealed class SeedDatabase : IAsyncDisposable
{
    private readonly string _folder = TestFolder.Create("seed");

    private readonly OvopDataSources _sources;

    private SeedDatabase(TestDatabase database)
    {
        Database = database;
        _sources = OvopDataSources.Create(database.ConnectionString);
        foreach (var file in Directory.GetFiles(SeedFolder.BesideProgram))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }
    }

    public TestDatabase Database { get; }

    /// <summary>With the schema and no rows.</summary>
    public static async Task<SeedDatabase> CreateAsync(PostgisFixture postgis) =>
        new(await postgis.CreateDatabaseAsync());

    /// <summary>Where a first run has written the seed.</summary>
    public static async Task<SeedDatabase> CreateSeededAsync(PostgisFixture postgis) =>
        new(await postgis.CreateSeededDatabaseAsync());

    public Task<SeedReport> SeedAsync() => new Seeder(_sources.Writer).SeedAsync(
        SeedFolder.Read(_folder), CancellationToken.None);

    /// <summary>Runs the seeder on a folder that has only these files.</summary>
    public async Task<SeedReport> SeedOwnAsync(params (string File, string Text)[] files)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "own")).FullName;
        Array.ForEach(Directory.GetFiles(folder), File.Delete);
        foreach (var (file, text) in files)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, file), text);
        }

        return await new Seeder(_sources.Writer).SeedAsync(SeedFolder.Read(folder), CancellationToken.None);
    }

    public string PathOf(string file) => Path.Combine(_folder, file);

    /// <summary>Replaces a text that stands in the file exactly once.</summary>
    public void Edit(string file, string old, string replacement)
    {
        var text = File.ReadAllText(PathOf(file));
        Assert.Equal(2, text.Split(old).Length);
        File.WriteAllText(PathOf(file), text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public void Append(string file, string line) => File.AppendAllText(PathOf(file), line + "\n");

    public Task SqlAsync(string sql) => Database.ExecuteAsync(sql);

    public Task<T> ScalarAsync<T>(string sql) => Database.ScalarAsync<T>(sql);

    public async ValueTask DisposeAsync()
    {
        await _sources.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
