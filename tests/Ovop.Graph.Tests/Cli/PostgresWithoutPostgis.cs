using System.Diagnostics;

namespace Ovop.Graph.Tests.Cli;

/// <summary>
/// The installed PostgreSQL once more, without PostGIS: copies of the programs, which look for their files beside them,
/// and links to all else.
/// </summary>
internal sealed class PostgresWithoutPostgis(string folder)
{
    private const string Make = """
        set -e
        bin=$(dirname "$(readlink -f "$(ls -d /usr/lib/postgresql/*/bin/initdb | sort -V | tail -n 1)")")
        lib=$("$bin/pg_config" --pkglibdir)
        share=$("$bin/pg_config" --sharedir)
        mkdir -p "$1$bin" "$1$share/extension"
        cp "$bin/initdb" "$bin/pg_ctl" "$bin/postgres" "$bin/pg_config" "$1$bin/"
        ln -s "$lib" "$1$lib"
        for file in "$share"/*; do [ "${file##*/}" = extension ] || ln -s "$file" "$1$share/"; done
        for file in "$share"/extension/*; do
          case ${file##*/} in postgis*) ;; *) ln -s "$file" "$1$share/extension/" ;; esac
        done
        echo "$1$bin"
        """;

    private const string Start = """
        set -e
        run() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
        cd /
        run mkdir "$2/data"
        run "$1/initdb" --pgdata "$2/data" --username ovop --auth trust --no-sync >/dev/null 2>&1
        run "$1/pg_ctl" start --wait --silent --pgdata "$2/data" --log "$2/log" \
          --options "-c fsync=off -c listen_addresses='' -c unix_socket_directories='$2'"
        """;

    private const string Stop = """
        run() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
        cd /
        run "$1/pg_ctl" stop --wait --silent --mode immediate --pgdata "$2/data"
        """;

    private string _bin = "";

    public async Task<string> InstallAsync() => _bin = (await ShellAsync(Make, folder)).Trim();

    /// <summary>Starts a server of it, and gives its connection string.</summary>
    public async Task<string> StartAsync()
    {
        var state = Path.Combine(folder, "state");
        // Any user may make a folder in it: PostgreSQL's does.
        Directory.CreateDirectory(state);
        await ShellAsync("chmod 1777 \"$1\"", state);
        await ShellAsync(Start, _bin, state);
        return $"Host={state};Database=postgres;Username=ovop";
    }

    public Task StopAsync() => ShellAsync(Stop, _bin, Path.Combine(folder, "state"));

    private static async Task<string> ShellAsync(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo("bash", ["-c", script, "bash", .. arguments]) { RedirectStandardOutput = true };
        using var shell = Process.Start(start)!;
        var output = await shell.StandardOutput.ReadToEndAsync();
        await shell.WaitForExitAsync();
        Assert.Equal(0, shell.ExitCode);
        return output;
    }
}
