using Ovop.Graph.Cli;

namespace Ovop.Graph.Tests.Cli;

public sealed class ImportCommandTests
{
    [Theory]
    [InlineData("villages gazetteer.csv --source register --update")]
    public void Takes_the_files_and_options_that_the_importer_asks_for(string line) =>
        Assert.Empty(ImportCommand.Create().Parse(line).Errors);

    [Theory]
    [InlineData("villages --source register", "Required argument missing for command: 'villages'.")]
    [InlineData("villages a.csv b.csv --source register", "Unrecognized command or argument 'b.csv'.")]
    public void Refuses_no_file_and_more_files_than_the_importer_takes(string line, string error) =>
        Assert.Equal([error], ImportCommand.Create().Parse(line).Errors.Select(found => found.Message));
}
