using Npgsql;
using Ovop.Testing.Postgis;

namespace Ovop.Graph.Tests.Documents;

/// <summary>The answers of the documents by SQL that uses no code of ours (<c>Expected/*.sql</c>).</summary>
internal static class HandWrittenSql
{
    /// <summary>The first column of all rows, in their order: what tells one row from another.</summary>
    public static async Task<IReadOnlyList<string>> FirstColumnAsync(TestDatabase database, string document)
    {
        var sql = await File.ReadAllTextAsync(
            Path.Combine(DocumentFolder.Path, $"../../tests/Ovop.Graph.Tests/Expected/{document}.sql"));
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }
}
