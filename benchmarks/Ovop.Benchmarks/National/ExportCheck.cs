using System.Text.Json;
using Npgsql;
using Ovop.Benchmarks.Answers;
using Ovop.Benchmarks.Failures;

namespace Ovop.Benchmarks.National;

/// <summary>Every feature of the export is that of the floor: the same geometry, the same properties.</summary>
internal static class ExportCheck
{
    private const char RecordSeparator = '\u001e';

    /// <exception cref="BenchFailure">They differ.</exception>
    public static async Task RequireEqualAsync(
        HttpClient client, Uri export, NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        using var lines = new StreamReader(await client.GetStreamAsync(export, cancellationToken));
        await using var command = new NpgsqlCommand(ExportFloor.Sql, connection);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var features = 0;
        while (await lines.ReadLineAsync(cancellationToken) is { } line)
        {
            features++;
            if (!await rows.ReadAsync(cancellationToken))
            {
                throw new BenchFailure($"The export has more features than the database has villages: {features} at least.");
            }

            RequireEqual(line.TrimStart(RecordSeparator), rows.GetString(0));
        }

        if (await rows.ReadAsync(cancellationToken))
        {
            throw new BenchFailure($"The export has {features} features, and the database has more villages.");
        }
    }

    private static void RequireEqual(string exported, string copied)
    {
        using var one = JsonDocument.Parse(exported);
        using var other = JsonDocument.Parse(copied);
        foreach (var member in (string[])["type", "geometry", "properties"])
        {
            if (!SameAnswer.Holds(one.RootElement.GetProperty(member), other.RootElement.GetProperty(member)))
            {
                throw new BenchFailure(
                    $"A feature's {member} differs: the export has {Beginning(exported)}, PostGIS {Beginning(copied)}");
            }
        }
    }

    private static string Beginning(string text) => text.Length <= 300 ? text : text[..300] + "...";
}
