using System.CommandLine;
using Ovop.Benchmarks.Floor;
using Ovop.Benchmarks.Runs;

var command = new RootCommand(
    "Measures the GraphQL server against hand-written SQL behind a bare endpoint, on a database of its own.");
BenchCommand.AddTo(command);
command.Subcommands.Add(FloorCommand.Create());

// Its own handling of signals would end the process after two seconds, before all is removed.
return await command.Parse(args).InvokeAsync(new() { ProcessTerminationTimeout = null });
