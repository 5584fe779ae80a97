using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Npgsql;
using Ovop.Geo.Postgres;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Storage;

/// <summary>
/// <c>db/schema.sql</c> shows a reader what the migrations make, and a reviewer what a change makes of it. With BLESS=1
/// in the environment it is written anew.
/// </summary>
public sealed partial class SchemaSnapshotTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>
{
    private const string Header = """
        -- The schema as the migrations make it: a snapshot to read and to review, never run. Written by the test
        -- SchemaSnapshotTests with BLESS=1, from pg_dump of PostgreSQL 15.


        """;

    private const int SnapshotMajor = 15;

    [Fact]
    public async Task The_snapshot_is_what_the_migrations_make()
    {
        var database = await postgis.CreateDatabaseAsync();
        var binaries = await PostgresBinaries.FindAsync(major: null, CancellationToken.None);
        var actual = Header + Clean(await DumpAsync(binaries, database.ConnectionString));
        if (binaries.Major != SnapshotMajor)
        {
            // Other releases print the same definitions in other words: then at least every object must be there.
            Assert.Equal(Objects(await File.ReadAllTextAsync(SnapshotPath())), Objects(actual));
            return;
        }

        if (Environment.GetEnvironmentVariable("BLESS") == "1")
        {
            await File.WriteAllTextAsync(SnapshotPath(), actual);
        }

        Assert.Equal(await File.ReadAllTextAsync(SnapshotPath()), actual);
    }

    private static async Task<string> DumpAsync(PostgresBinaries binaries, string connectionString)
    {
        var target = new NpgsqlConnectionStringBuilder(connectionString);
        var start = new ProcessStartInfo(Path.Combine(binaries.Folder, "pg_dump"))
        {
            ArgumentList =
            {
                "--schema-only", "--no-owner", "--no-comments", "--host", target.Host!,
                "--port", target.Port.ToString(CultureInfo.InvariantCulture), "--username", target.Username!,
                target.Database!,
            },
            Environment = { ["PGPASSWORD"] = target.Password },
            RedirectStandardOutput = true,
        };
        using var dump = Process.Start(start)!;
        var text = await dump.StandardOutput.ReadToEndAsync();
        await dump.WaitForExitAsync();
        Assert.Equal(0, dump.ExitCode);
        return text;
    }

    // Without what changes from one release of pg_dump to the next, and its headings.
    private static string Clean(string dump)
    {
        var lines = dump.Split('\n').Where(line => !Noise().IsMatch(line));
        return BlankLines().Replace(string.Join('\n', lines), "\n\n").Trim('\n') + "\n";
    }

    private static List<string> Objects(string schema) =>
        [.. Heads().Matches(schema).Select(match => match.Value).Order(StringComparer.Ordinal)];

    [GeneratedRegex(
        @"^ *((CREATE|ADD) (TABLE|VIEW|UNIQUE INDEX|INDEX|FUNCTION|PROCEDURE|TRIGGER|CONSTRAINT)|CONSTRAINT) [\w.]+",
        RegexOptions.Multiline)]
    private static partial Regex Heads();

    [GeneratedRegex(@"^(--|SET |SELECT pg_catalog\.set_config|\\(un)?restrict )")]
    private static partial Regex Noise();

    [GeneratedRegex(@"\n{3,}")]
    private static partial Regex BlankLines();

    private static string SnapshotPath([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../db/schema.sql"));
}
