using System.CommandLine;
using System.CommandLine.Help;
using Ovop.Benchmarks.Engine;
using Ovop.Benchmarks.Floor;
using Ovop.Benchmarks.Markers;
using Ovop.Benchmarks.National;
using Ovop.Benchmarks.Runs;

var bench = new Command(
    "bench", "Measure the GraphQL server against hand-written SQL behind a bare endpoint, on a database of its own.");
BenchCommand.AddTo(bench);
bench.Subcommands.Add(NationalCommand.Create());
bench.Subcommands.Add(EngineCommand.Create());
bench.Subcommands.Add(MarkersCommand.Create());
bench.Subcommands.Add(FloorCommand.Create());
bench.Subcommands.Add(StaticFileCommand.Create());

// The launcher hands over what follows "./ovop bench"; the help is to name both.
var launcher = new Command("./ovop") { bench, new HelpOption() };

// Its own handling of signals would end the process after two seconds, before all is removed.
return await launcher.Parse([bench.Name, .. args]).InvokeAsync(new() { ProcessTerminationTimeout = null });
