using Npgsql;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Seeding;

/// <summary>The seed as it stands in the repository, for a test class that only reads.</summary>
public sealed class SeededDatabase : IAsyncLifetime
{
    private readonly PostgisFixture _postgis = new();

    private NpgsqlDataSource? _database;

    public async Task InitializeAsync()
    {
        await _postgis.InitializeAsync();
        _database = NpgsqlDataSource.Create((await _postgis.CreateSeededDatabaseAsync()).ConnectionString);
    }

    /// <summary>The rows of a query, columns joined by "; ", nothing for NULL.</summary>
    public async Task<string[]> RowsAsync(string sql)
    {
        await using var command = _database!.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join("; ", Enumerable.Range(0, reader.FieldCount).Select(column => Text(reader, column))));
        }

        return [.. rows];
    }

    public async Task DisposeAsync()
    {
        await _database!.DisposeAsync();
        await _postgis.DisposeAsync();
    }

    private static string Text(NpgsqlDataReader reader, int column) => reader.IsDBNull(column)
        ? ""
        : FormattableString.Invariant($"{reader.GetValue(column)}");
}
