using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Ovop.Graph.Cli;

/// <summary>Every command, in the order of the help.</summary>
internal static class Commands
{
    private const string Description =
        "Ovop: villages, their products and product clusters, over GraphQL and PostGIS. "
        + "Besides the commands below: ./ovop test runs all tests, ./ovop bench measures the server, ./ovop fuzz asks it hostile "
        + "requests, ./ovop map and ./ovop graphiql build the pages that a browser gets.";

    /// <summary>Runs the command that the arguments name, and gives the exit code of the process.</summary>
    public static Task<int> InvokeAsync(string[] arguments, ServerFactory buildServer)
    {
        var parsed = CreateRoot(buildServer).Parse(arguments);
        if (parsed.Action is ParseErrorAction mistake)
        {
            // The line that names the mistake, not the whole help after it.
            mistake.ShowHelp = arguments.Length == 0;
        }

        // Ctrl-C is for CommandRun, which has to stop PostgreSQL first.
        return parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
    }

    // Not a RootCommand: that would bear the name of the assembly in its help.
    internal static Command CreateRoot(ServerFactory buildServer) => new("./ovop", Description)
    {
        UpCommand.Create(buildServer),
        DownCommand.Create(),
        ServeCommand.Create(buildServer),
        MigrateCommand.Create(),
        SeedCommand.Create(),
        ImportCommand.Create(),
        ExportCommand.Create(),
        ClustersCommand.Create(),
        SchemaCommand.Create(),
        new HelpOption(),
        new VersionOption(),
    };
}
