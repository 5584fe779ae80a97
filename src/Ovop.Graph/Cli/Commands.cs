using System.CommandLine;
using System.CommandLine.Help;

namespace Ovop.Graph.Cli;

/// <summary>Every command, in the order of the help.</summary>
internal static class Commands
{
    // Not a RootCommand: that would bear the name of the assembly in its help.
    public static Command CreateRoot(ServerFactory buildServer) => new(
        "./ovop", "Ovop: villages, their products and product clusters, over GraphQL and PostGIS.")
    {
        UpCommand.Create(buildServer),
        DownCommand.Create(),
        ServeCommand.Create(buildServer),
        MigrateCommand.Create(),
        new HelpOption(),
        new VersionOption(),
    };
}
