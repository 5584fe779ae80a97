using System.CommandLine;
using System.Globalization;
using Ovop.Geo.Clustering;
using Ovop.Geo.Querying.Discovery;
using Ovop.Geo.Storage;

namespace Ovop.Graph.Cli;

/// <summary><c>ovop clusters</c>: a planner looks at clusters that geometry shows, and keeps those that mean something.</summary>
internal static class ClustersCommand
{
    private static readonly Argument<string> Commodity = new("COMMODITY")
    {
        Description = "The slug of what the villages make, such as coffee.",
    };

    private static readonly Argument<string> Found = new("COMMODITY:CODE")
    {
        Description = "The slug of the cluster, as discover lists it: coffee:35.05.17.2005.",
    };

    private static readonly Argument<string> Slug = new("SLUG") { Description = "The slug of a kept cluster, as list tells it." };

    private static readonly Option<string> Method = Choice("--method", "METHOD", "contiguous: boundaries meet, small gaps forgiven. within-distance: so many --metres or fewer between the edges. Default: contiguous.", [Contiguous, WithinDistance]);

    private static readonly Option<double?> Metres = new("--metres")
    {
        HelpName = "N",
        Description = $"Beside contiguous the widest gap that is forgiven, up to 1000, default {DiscoverySource.UsualToleranceMetres}. Beside within-distance needed, up to 50000.",
    };

    private static readonly Option<int> MinVillages = new("--min-villages")
    {
        HelpName = "N",
        Description = "The fewest villages of a cluster. Default: 2.",
        DefaultValueFactory = _ => 2,
    };

    private static readonly Option<string?> Regency = new("--regency")
    {
        HelpName = "CODE",
        Description = "Only clusters with a village in this regency, such as 35.05.",
    };

    private static readonly Option<string> Name = new("--name")
    {
        HelpName = "NAME",
        Required = true,
        Description = "What people call it, up to 200 characters.",
    };

    private static readonly Option<string?> KeptSlug = new("--slug")
    {
        HelpName = "SLUG",
        Description = "A name for URLs and files. Without it: made of the name.",
    };

    private const string Contiguous = "contiguous";
    private const string WithinDistance = "within-distance";

    public static Command Create() => new("clusters", "Find villages that make the same side by side, and keep clusters of them.")
    {
        With(new Command("discover", "List clusters that geometry shows, the most villages first. Nothing is kept."), [Commodity], [Method, Metres, MinVillages, Regency], DiscoverAsync),
        With(new Command("keep", "Keep one as a product cluster of the kind DISCOVERED, with its villages, its extent, and a source that says how it was found."), [Found], [Name, KeptSlug, Method, Metres, MinVillages], KeepAsync),
        With(new Command("list", "List all product clusters, declared and discovered."), [], [], ListAsync),
        With(new Command("drop", "Remove a cluster that was kept. What a source declared stays."), [Slug], [], DropAsync),
    };

    private static Command With(
        Command command, Argument[] arguments, Option[] options,
        Func<ParseResult, OvopDataSources, CancellationToken, Task> run)
    {
        Array.ForEach(arguments, command.Arguments.Add);
        Array.ForEach(options, command.Options.Add);
        DatabaseOptions.AddTo(command);
        command.SetAction((parsed, _) => CommandRun.RunAsync(ending =>
        {
            // Standard output is the list's.
            var progress = new ProgressLines(Console.Error);
            return DatabaseOptions.UseAsync(
                parsed,
                progress,
                async session =>
                {
                    await Migrator.RequireUpToDateAsync(session.ConnectionString, ending);
                    await using var database = DatabasePreparation.OpenForLongWrites(session.ConnectionString);
                    await run(parsed, database, ending);
                },
                ending);
        }));
        return command;
    }

    private static async Task DiscoverAsync(ParseResult parsed, OvopDataSources database, CancellationToken cancellationToken)
    {
        var question = Question(parsed, parsed.GetRequiredValue(Commodity)) with { RegencyCode = parsed.GetValue(Regency) };
        var found = await new ClusterFinder(database.Reader).FindAsync(question, cancellationToken);
        foreach (var line in ClusterLines.Of(found, question))
        {
            await Console.Out.WriteLineAsync(line);
        }
    }

    private static async Task KeepAsync(ParseResult parsed, OvopDataSources database, CancellationToken cancellationToken)
    {
        var asked = parsed.GetRequiredValue(Found);
        var at = asked.IndexOf(':', StringComparison.Ordinal);
        if (at <= 0 || at == asked.Length - 1)
        {
            throw new CommandFailure($"\"{asked}\" is no slug of a discovered cluster: write it as ./ovop clusters discover lists it, such as coffee:35.05.17.2005.");
        }

        var question = Question(parsed, asked[..at]);
        var found = await new ClusterFinder(database.Reader).FindOneAsync(question, asked, cancellationToken);
        var (slug, isNew) = await new ClusterKeeper(database.Contexts).KeepAsync(
            found, question, parsed.GetRequiredValue(Name), parsed.GetValue(KeptSlug), DateOnly.FromDateTime(DateTimeOffset.UtcNow.UtcDateTime), cancellationToken);
        await Console.Out.WriteLineAsync(isNew
            ? string.Create(CultureInfo.InvariantCulture, $"kept {asked} as {slug}: {found.VillageCodes.Length} villages ({question.Words})")
            : $"{asked} is there as {slug}; nothing was changed");
    }

    private static async Task ListAsync(ParseResult parsed, OvopDataSources database, CancellationToken cancellationToken)
    {
        foreach (var line in ClusterLines.Of(await new ClusterKeeper(database.Contexts).ListAsync(cancellationToken)))
        {
            await Console.Out.WriteLineAsync(line);
        }
    }

    private static async Task DropAsync(ParseResult parsed, OvopDataSources database, CancellationToken cancellationToken)
    {
        var slug = parsed.GetRequiredValue(Slug);
        await new ClusterKeeper(database.Contexts).DropAsync(slug, cancellationToken);
        await Console.Out.WriteLineAsync($"dropped {slug}");
    }

    private static ClusterQuestion Question(ParseResult parsed, string commodity) => new(
        commodity,
        parsed.GetValue(Method) == WithinDistance ? DiscoveryMethod.WithinDistance : DiscoveryMethod.Contiguous,
        parsed.GetValue(Metres))
    {
        MinVillages = parsed.GetValue(MinVillages),
    };

    private static Option<string> Choice(string name, string placeholder, string description, string[] choices)
    {
        var option = new Option<string>(name) { HelpName = placeholder, Description = description };
        option.AcceptOnlyFromAmong(choices);
        return option;
    }
}
