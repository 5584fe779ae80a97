using System.ComponentModel;
using System.Diagnostics;

namespace Ovop.Geo.Postgres;

/// <summary>Runs one of PostgreSQL's programs to its end and keeps what it said.</summary>
internal static class ChildProcess
{
    /// <summary>The user that Debian's packages make for PostgreSQL, which refuses to run as root.</summary>
    private const string ServerAccount = "postgres";

    /// <summary>The account that a private server runs as where it is not the current one; null where it is.</summary>
    public static string? ServerUser => Environment.IsPrivilegedProcess ? ServerAccount : null;

    /// <summary>
    /// Runs a program as the server's user. As long as it runs it holds a lock (flock's own process does), even when we
    /// are killed: whoever comes next can wait until it is through. In a session of its own: Ctrl-C at the terminal is
    /// for us, who then end it; flock would go first, and the program go on without its lock.
    /// </summary>
    public static Task<ChildResult> RunAsServerUserAsync(
        string lockFile, string program, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        string[] user = ServerUser is { } name ? ["runuser", "-u", name, "--"] : [];
        return RunAsync(
            "setsid", ["--wait", "flock", "--close", lockFile, .. user, program, .. arguments], cancellationToken);
    }

    /// <summary>
    /// Runs a program with the current user's rights. A program that is not there gives exit code 127, as in a shell.
    /// Cancelling kills the program and its children.
    /// </summary>
    public static async Task<ChildResult> RunAsync(
        string program, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // The caller's folder may be closed to the server's user.
            WorkingDirectory = "/",
        };
        foreach (var name in start.Environment.Keys.Where(IsPostgresSetting).ToArray())
        {
            start.Environment.Remove(name);
        }

        // Messages are read below and shown: always in one language.
        start.Environment["LC_ALL"] = "C";
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            try
            {
                await process.WaitForExitAsync(cancellationToken);
                return new ChildResult(process.ExitCode, await output, await errors);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw;
            }
        }
        catch (Win32Exception exception)
        {
            return new ChildResult(127, "", $"{program}: {exception.Message}");
        }
    }

    // PGDATA, PGPORT and the like would lead initdb and pg_ctl to another server.
    private static bool IsPostgresSetting(string name) => name.StartsWith("PG", StringComparison.Ordinal);
}

/// <summary>How a program ended and what it wrote.</summary>
internal sealed record ChildResult(int ExitCode, string Output, string Errors)
{
    public bool Succeeded => ExitCode == 0;

    /// <summary>What it said, on one line.</summary>
    public string Summary => string.Join(
        "; ",
        (Errors + "\n" + Output).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
