using System.CommandLine;
using System.CommandLine.Help;
using Ovop.Fuzz;

// The launcher hands over what follows "./ovop fuzz"; the help is to name both.
var fuzz = FuzzCommand.Create();
var launcher = new Command("./ovop") { fuzz, new HelpOption() };
return await launcher.Parse([fuzz.Name, .. args]).InvokeAsync(new() { ProcessTerminationTimeout = null });
