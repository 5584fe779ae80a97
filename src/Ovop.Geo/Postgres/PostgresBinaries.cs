using System.Globalization;

namespace Ovop.Geo.Postgres;

/// <summary>The folder of one installed PostgreSQL's own programs (<c>initdb</c>, <c>pg_ctl</c>, <c>postgres</c>).</summary>
public sealed record PostgresBinaries
{
    /// <summary>Names a folder of PostgreSQL programs to use instead of searching for one.</summary>
    public const string FolderVariable = "OVOP_POSTGRES_BIN";

    /// <summary>The line to run on Debian where nothing is installed.</summary>
    public const string InstallLine = "apt-get install postgresql-postgis";

    private static readonly string[] Programs = ["initdb", "pg_ctl", "postgres"];

    public required string Folder { get; init; }

    /// <summary>The major version, such as 15.</summary>
    public required int Major { get; init; }

    /// <summary>Whether PostGIS's control file is installed beside it.</summary>
    public required bool HasPostgis { get; init; }

    internal string Initdb => Path.Combine(Folder, "initdb");

    internal string PgCtl => Path.Combine(Folder, "pg_ctl");

    /// <summary>
    /// The PostgreSQL to use: of the given major version where there is a state folder of that version already,
    /// else the newest that has PostGIS.
    /// </summary>
    /// <exception cref="PostgresSetupException">None is installed, or none with PostGIS, or not that version.</exception>
    public static async Task<PostgresBinaries> FindAsync(int? major, CancellationToken cancellationToken)
    {
        var installed = await ListAsync(cancellationToken);
        if (installed.Count == 0)
        {
            throw new PostgresSetupException(
                Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } named
                    ? $"{FolderVariable} names {named}, which has no PostgreSQL programs: {string.Join(", ", Programs)}."
                    : $"PostgreSQL with PostGIS is not installed. As root, run: {InstallLine}");
        }

        var fitting = major is null ? installed : [.. installed.Where(one => one.Major == major)];
        if (fitting.Count == 0)
        {
            throw new PostgresSetupException(
                $"The state folder was made by PostgreSQL {major}, which is not installed. "
                + $"As root, run: apt-get install postgresql-{major}-postgis-3");
        }

        return fitting.FirstOrDefault(one => one.HasPostgis) ?? throw new PostgresSetupException(
            $"PostgreSQL {fitting[0].Major} ({fitting[0].Folder}) has no PostGIS. "
            + $"As root, run: apt-get install postgresql-{fitting[0].Major}-postgis-3");
    }

    /// <summary>All that are installed, newest first; only the named one where <see cref="FolderVariable"/> is set.</summary>
    private static async Task<IReadOnlyList<PostgresBinaries>> ListAsync(CancellationToken cancellationToken)
    {
        var found = new List<PostgresBinaries>();
        foreach (var folder in await FoldersAsync(cancellationToken))
        {
            if (Programs.All(program => File.Exists(Path.Combine(folder, program)))
                && await ReadAsync(folder, cancellationToken) is { } binaries)
            {
                found.Add(binaries);
            }
        }

        return [.. found.OrderByDescending(one => one.Major)];
    }

    private static async Task<IReadOnlyCollection<string>> FoldersAsync(CancellationToken cancellationToken)
    {
        if (Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } named)
        {
            return [named];
        }

        var folders = new HashSet<string>(StringComparer.Ordinal);
        const string debian = "/usr/lib/postgresql";
        if (Directory.Exists(debian))
        {
            folders.UnionWith(Directory.GetDirectories(debian).Select(version => Path.Combine(version, "bin")));
        }

        var config = await ChildProcess.RunAsync("pg_config", ["--bindir"], cancellationToken);
        if (config.Succeeded)
        {
            folders.Add(config.Output.Trim());
        }

        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':'))
        {
            var initdb = Path.Combine(folder, "initdb");
            if (Path.IsPathRooted(folder) && File.Exists(initdb))
            {
                // A link in /usr/local/bin leads to the folder that has all programs.
                var target = File.ResolveLinkTarget(initdb, returnFinalTarget: true)?.FullName ?? initdb;
                folders.Add(Path.GetDirectoryName(target)!);
            }
        }

        return folders;
    }

    private static async Task<PostgresBinaries?> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        // "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)"
        var version = await ChildProcess.RunAsync(Path.Combine(folder, "postgres"), ["--version"], cancellationToken);
        var number = version.Output.Split(' ').ElementAtOrDefault(2) ?? "";
        var digits = number.TakeWhile(char.IsAsciiDigit).ToArray();
        if (!version.Succeeded || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var major))
        {
            return null;
        }

        var share = await ChildProcess.RunAsync(Path.Combine(folder, "pg_config"), ["--sharedir"], cancellationToken);
        var shareFolder = share.Succeeded ? share.Output.Trim() : Path.Combine(folder, "../share");
        return new PostgresBinaries
        {
            Folder = folder,
            Major = major,
            HasPostgis = File.Exists(Path.Combine(shareFolder, "extension/postgis.control")),
        };
    }
}
