using System.CommandLine;
using System.Globalization;

namespace Ovop.Benchmarks.Floor;

/// <summary>The floor as a process of its own. Only a run starts it.</summary>
internal static class FloorCommand
{
    private static readonly Option<int> Port = new("--port") { Required = true };

    public static Command Create()
    {
        var command = new Command(FloorSettings.Command, "Serve the floor until the process is ended.")
        {
            Hidden = true,
        };
        command.Options.Add(Port);
        command.SetAction((options, ending) => FloorServer.RunAsync(
            options.GetValue(Port),
            Variable(FloorSettings.DatabaseVariable),
            int.Parse(Variable(FloorSettings.DatabaseConnectionsVariable), CultureInfo.InvariantCulture),
            ending));
        return command;
    }

    private static string Variable(string name) => Environment.GetEnvironmentVariable(name)
        ?? throw new InvalidOperationException($"{name} is not set.");
}
