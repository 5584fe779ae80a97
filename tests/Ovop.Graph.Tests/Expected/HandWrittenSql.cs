using System.Globalization;
using System.Runtime.CompilerServices;
using Npgsql;
using Ovop.Testing.Postgis;

namespace Ovop.Graph.Tests.Expected;

/// <summary>The answers of the documents by SQL that uses no code of ours (the <c>.sql</c> files beside this one).</summary>
internal static class HandWrittenSql
{
    /// <summary>All rows in their order, as text: a dash for null.</summary>
    public static async Task<(string[] Columns, IReadOnlyList<string[]> Rows)> ReadAsync(
        TestDatabase database, string document)
    {
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var command = source.CreateCommand(
            await File.ReadAllTextAsync(Path.Combine(Folder(), $"{document}.sql")));
        await using var reader = await command.ExecuteReaderAsync();
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
        var rows = new List<string[]>();
        while (await reader.ReadAsync())
        {
            rows.Add([.. columns.Select((_, column) => Text(reader, column))]);
        }

        return (columns, rows);
    }

    private static string Text(NpgsqlDataReader reader, int column) => reader.IsDBNull(column)
        ? "-"
        : Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture)!;

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
