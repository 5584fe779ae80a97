using Ovop.Geo.Importing;
using Ovop.Graph.Cli;

namespace Ovop.Graph.Tests.Cli;

public sealed class ImportCommandTests
{
    [Theory]
    [InlineData("villages gazetteer.csv --source register --update")]
    [InlineData("boundaries a.geojson b.geojson --create-missing --name-property WADMKD --strict")]
    [InlineData("areas areas.csv --source register --licence MIT --report report.csv")]
    [InlineData("products products.csv --source register --source-kind SURVEY --regency 35.05 --update --report report.csv")]
    [InlineData("sources sources.csv --update")]
    public void Takes_the_files_and_options_that_the_importer_asks_for(string line) =>
        Assert.Empty(ImportCommand.Create().Parse(line).Errors);

    [Theory]
    [InlineData("villages --source register", "Required argument missing for command: 'villages'.")]
    [InlineData("areas", "Required argument missing for command: 'areas'.")]
    [InlineData("sources sources.csv --strict", "Unrecognized command or argument '--strict'.")]
    [InlineData("areas a.csv --strict", "Unrecognized command or argument '--strict'.")]
    [InlineData("villages a.csv b.csv --source register", "Unrecognized command or argument 'b.csv'.")]
    public void Refuses_no_file_and_more_files_than_the_importer_takes(string line, string error) =>
        Assert.Equal([error], ImportCommand.Create().Parse(line).Errors.Select(found => found.Message));

    [Theory]
    [InlineData("villages a.csv --source register", "source=register")]
    [InlineData("villages a.csv --source register --update", "source=register update=")]
    [InlineData("boundaries a.geojson", "")]
    [InlineData("boundaries a.geojson --create-missing", "create-missing=")]
    [InlineData("areas areas.csv --source register", "source=register")]
    [InlineData("boundaries a.geojson b.geojson --strict --as official", "as=official strict=")]
    public void Hands_on_only_the_options_that_were_given(string line, string given)
    {
        var importer = Importers.All.Single(importer => importer.Name == line.Split(' ')[0]);

        var options = ImportCommand.GivenOptions(ImportCommand.Create().Parse(line), importer);

        Assert.Equal(given, string.Join(' ', options.Select(option => $"{option.Key}={option.Value}")));
    }
}
