using System.CommandLine;
using System.CommandLine.Help;

namespace Ovop.Graph.Cli;

/// <summary>Every command, in the order of the help.</summary>
internal static class Commands
{
    private const string Description =
        "Ovop: villages, their products and product clusters, over GraphQL and PostGIS. "
        + "Besides the commands below, ./ovop test runs all tests.";

    // Not a RootCommand: that would bear the name of the assembly in its help.
    public static Command CreateRoot(ServerFactory buildServer) => new("./ovop", Description)
    {
        UpCommand.Create(buildServer),
        DownCommand.Create(),
        ServeCommand.Create(buildServer),
        MigrateCommand.Create(),
        SeedCommand.Create(),
        ImportCommand.Create(),
        SchemaCommand.Create(),
        new HelpOption(),
        new VersionOption(),
    };
}
