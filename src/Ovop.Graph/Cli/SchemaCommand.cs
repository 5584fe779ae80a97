using System.CommandLine;
using Ovop.Engine.Types;
using Ovop.Graph.Hosting;
using Ovop.Graph.Http;

namespace Ovop.Graph.Cli;

/// <summary><c>ovop schema</c>: prints the GraphQL schema, as the settings of the environment make it. Needs no database.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Print the GraphQL schema in the schema definition language.");
        command.SetAction((_, _) => CommandRun.RunAsync(_ =>
        {
            var settings = GraphQLSettings.From(OvopOptionsReader.ReadEnvironment());
            return Console.Out.WriteAsync(GraphQLSetup.CreateSchema(NoRows.Instance, settings).ToSdl());
        }));
        return command;
    }
}
