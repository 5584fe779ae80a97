using System.CommandLine;
using System.Globalization;
using System.IO.Pipelines;
using Ovop.Geo.Querying.Cursors;
using Ovop.Geo.Storage;
using Ovop.Graph.Exports;
using Ovop.Graph.Hosting;
using Ovop.Graph.Http;
using Ovop.Graph.Refusals;

namespace Ovop.Graph.Cli;

/// <summary><c>ovop export LIST</c>: writes a list to a file or to standard output, with the filter of GraphQL.</summary>
internal static class ExportCommand
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(2);

    // Each of a pipe's buffers is a write of its own, and by default they are small.
    private static readonly StreamPipeWriterOptions Writes = new(minimumBufferSize: 128 * 1024);

    private static readonly Argument<string> List = new("LIST")
    {
        Description = "The list, as in the schema: villages, districts, productClusters, products and so on.",
    };

    private static readonly Option<string?> Where = new("--where")
    {
        HelpName = "JSON",
        Description = "Which rows: the argument where of the GraphQL list, as JSON: {\"name\": {\"startsWith\": \"Bale\"}}.",
    };

    private static readonly Option<string?> Order = new("--order")
    {
        HelpName = "JSON",
        Description = "The order: the argument order of the GraphQL list, as JSON: [{\"name\": \"ASC\"}]. Ties go by the key.",
    };

    private static readonly Option<string?> Format = new("--format")
    {
        HelpName = "FORMAT",
        Description = $"One of {ExportFormats.Names}. Without it: geojson, or csv for what has no place on the map.",
    };

    private static readonly Option<string?> Geometry = new("--geometry")
    {
        HelpName = "NAME",
        Description = "Which geometry, such as boundary or location. Without it: the area where there is one; none in csv.",
    };

    private static readonly Option<string?> Output = new("--output")
    {
        HelpName = "FILE",
        Description = "Write to this file, which appears when it is complete. Without it: standard output.",
    };

    public static Command Create()
    {
        var command = new Command("export", "Write a list as GeoJSON or CSV: all its rows, or those that a filter takes.");
        command.Arguments.Add(List);
        command.Options.Add(Where);
        command.Options.Add(Order);
        command.Options.Add(Format);
        command.Options.Add(Geometry);
        command.Options.Add(Output);
        DatabaseOptions.AddTo(command);
        command.SetAction((parsed, _) => CommandRun.RunAsync(async ending =>
        {
            var options = OvopOptionsReader.ReadEnvironment() with { IsDemonstration = parsed.GetValue(DatabaseOptions.Demo) };
            var request = new ExportRequest(
                parsed.GetRequiredValue(List), parsed.GetValue(Where), parsed.GetValue(Order), parsed.GetValue(Format),
                parsed.GetValue(Geometry));
            try
            {
                // What is wrong in the request is said before a server is started for it.
                var schema = GraphQLSetup.CreateSchema(NoRows.Instance, GraphQLSettings.From(options));
                var plan = ExportSetup.CreatePlanner(schema, ExportSettings.From(options)).Plan(request);
                using var output = ExportOutput.Create(parsed.GetValue(Output));

                // Standard output may be the document's.
                var progress = new ProgressLines(Console.Error);
                await DatabaseOptions.UseAsync(
                    parsed, progress, session => RunAsync(plan, session, output, progress, ending), ending);
            }
            catch (RefusedException refused)
            {
                throw new CommandFailure(refused.Message);
            }
        }));
        return command;
    }

    private static async Task RunAsync(
        ExportPlan plan, DatabaseSession session, ExportOutput output, ProgressLines progress,
        CancellationToken cancellationToken)
    {
        await Migrator.RequireUpToDateAsync(session.ConnectionString, cancellationToken);
        await using var database = OvopDataSources.Create(session.ConnectionString);
        var reader = ExportSetup.CreateReader(database.Reader, DatabaseCursorKey.Read(database.Reader));
        await using var rows = await reader.OpenAsync(plan, Timeout.InfiniteTimeSpan, cancellationToken);
        try
        {
            await rows.WriteAsync(plan, PipeWriter.Create(output.Stream, Writes), new Progress(progress).Report, cancellationToken);
            output.Complete();
        }
        catch (IOException exception)
        {
            throw new CommandFailure($"{output.Name} cannot be written: {exception.Message}");
        }
        catch (Exception exception) when (Refusal.Of(exception, "The export") is { } refusal)
        {
            throw refusal;
        }

        progress.Say(string.Create(
            CultureInfo.InvariantCulture, $"exported {rows.Count:N0} {plan.List.Name} as {plan.Format.Name} to {output.Name}"));
        foreach (var line in plan.List.Notice.Lines)
        {
            progress.Say(line);
        }
    }

    /// <summary>A line now and then.</summary>
    private sealed class Progress(ProgressLines lines)
    {
        private DateTimeOffset _told = DateTimeOffset.UtcNow;

        public void Report(long rows)
        {
            if (DateTimeOffset.UtcNow - _told >= Period)
            {
                _told = DateTimeOffset.UtcNow;
                lines.Say(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows"));
            }
        }
    }
}
