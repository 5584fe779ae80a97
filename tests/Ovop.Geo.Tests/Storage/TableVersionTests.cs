using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Ovop.Geo.Storage;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Storage;

public sealed class TableVersionTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private const string Insert = "INSERT INTO source (slug, kind, outlet) VALUES ('s', 'PRESS', 'O')";
    private const string SourceVersion = "SELECT version FROM table_version WHERE table_name = 'source'";

    private TestDatabase _database = null!;
    private OvopDataSources _sources = null!;

    public async Task InitializeAsync()
    {
        _database = await postgis.CreateDatabaseAsync();
        _sources = OvopDataSources.Create(_database.ConnectionString);
    }

    public async Task DisposeAsync() => await _sources.DisposeAsync();

    [Fact]
    public async Task Every_table_of_the_model_has_a_version_from_0_and_a_trigger()
    {
        var tables = OvopModel.Get().GetEntityTypes()
            .Select(entity => entity.GetTableName()).OfType<string>().Order(StringComparer.Ordinal).ToList();
        var versioned = await _database.ScalarAsync<string[]>(
            "SELECT array_agg(table_name) FROM table_version WHERE version = 0");
        var watched = await _database.ScalarAsync<string[]>(
            "SELECT array_agg(tgrelid::regclass::text) FROM pg_trigger WHERE tgname = 'raise_table_version'");
        Assert.Equal(35, tables.Count);
        Assert.Equal(tables, versioned.Order(StringComparer.Ordinal));
        Assert.Equal(tables, watched.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Rises_with_each_insert_update_delete_and_truncate_and_only_for_that_table()
    {
        string[] writes = [Insert, "UPDATE source SET title = 'T'", "DELETE FROM source", "TRUNCATE source CASCADE"];
        var versions = new List<long>();
        foreach (var write in writes)
        {
            await _database.ExecuteAsync(write);
            versions.Add(await _database.ScalarAsync<long>(SourceVersion));
        }

        Assert.Equal([1, 2, 3, 4], versions);
        // The last write truncated the table of claims with it.
        var others = await _database.ScalarAsync<string[]>(
            "SELECT array_agg(table_name) FROM table_version WHERE version > 0 AND table_name <> 'source'");
        Assert.Equal(["claim"], others);
    }

    [Fact]
    public async Task Rises_for_rows_that_go_with_another_table_s()
    {
        await _database.ExecuteAsync(SampleRows.Insert);
        var before = await _database.ScalarAsync<long>("SELECT version FROM table_version WHERE table_name = 'claim'");
        await _database.ExecuteAsync("DELETE FROM market_access");
        var after = await _database.ScalarAsync<long>("SELECT version FROM table_version WHERE table_name = 'claim'");
        Assert.Equal(before + 1, after);
    }

    [Fact]
    public async Task Rises_for_binary_copy()
    {
        await using var connection = await _sources.Writer.OpenConnectionAsync();
        await using (var copy = await connection.BeginBinaryImportAsync(
            "COPY source (slug, kind, outlet) FROM STDIN (FORMAT binary)"))
        {
            await copy.WriteRowAsync(default, "s", "PRESS", "O");
            await copy.CompleteAsync();
        }

        Assert.Equal(1L, await _database.ScalarAsync<long>(SourceVersion));
    }

    [Fact]
    public async Task Rises_once_for_a_transaction_and_is_seen_with_its_rows()
    {
        await using var connection = await _sources.Writer.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await RunAsync(connection, Insert);
        await RunAsync(connection, "UPDATE source SET title = 'T'");
        Assert.Equal((0L, 0L), await RowsAndVersionAsync());
        await transaction.CommitAsync();
        Assert.Equal((1L, 1L), await RowsAndVersionAsync());
    }

    [Fact]
    public async Task Does_not_rise_for_what_is_rolled_back_and_rises_anew_after_a_savepoint()
    {
        await using var connection = await _sources.Writer.OpenConnectionAsync();
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await RunAsync(connection, Insert);
            await transaction.RollbackAsync();
        }

        Assert.Equal((0L, 0L), await RowsAndVersionAsync());
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await transaction.SaveAsync("before");
            await RunAsync(connection, Insert);
            await transaction.RollbackAsync("before");
            await RunAsync(connection, Insert);
            await transaction.CommitAsync();
        }

        Assert.Equal((1L, 1L), await RowsAndVersionAsync());
    }

    [Fact]
    public async Task Writers_of_the_same_tables_in_another_order_neither_wait_nor_deadlock()
    {
        const string InsertCommodity =
            "INSERT INTO commodity (slug, name, name_id, category) VALUES ('c', 'C', 'C', 'CROP')";
        await using var first = await _sources.Writer.OpenConnectionAsync();
        await using var second = await _sources.Writer.OpenConnectionAsync();
        await RunAsync(second, "SET lock_timeout = '2s'");
        await using var firstTransaction = await first.BeginTransactionAsync();
        await using var secondTransaction = await second.BeginTransactionAsync();
        await RunAsync(first, Insert);
        await RunAsync(second, InsertCommodity);
        await RunAsync(second, Insert.Replace("'s'", "'s2'", StringComparison.Ordinal));
        await RunAsync(first, InsertCommodity.Replace("'c'", "'c2'", StringComparison.Ordinal));
        await firstTransaction.CommitAsync();
        Assert.Equal((1L, 1L), await RowsAndVersionAsync());
        await secondTransaction.CommitAsync();
        Assert.Equal((2L, 2L), await RowsAndVersionAsync());
    }

    [Fact]
    public async Task Counts_every_one_of_many_concurrent_writers_and_keeps_few_rows()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async writer =>
        {
            for (var i = 0; i < 50; i++)
            {
                await using var command = _sources.Writer.CreateCommand(Insert.Replace(
                    "'s'", string.Create(CultureInfo.InvariantCulture, $"'s-{writer}-{i}'"), StringComparison.Ordinal));
                await command.ExecuteNonQueryAsync();
            }
        }));
        Assert.Equal((400L, 400L), await RowsAndVersionAsync());
        var rows = await _database.ScalarAsync<long>(
            "SELECT count(*) FROM table_version_raise WHERE table_name = 'source'");
        Assert.InRange(rows, 1, 80);
    }

    [Fact]
    public async Task Rises_in_a_repeatable_read_transaction_whose_rows_others_have_folded()
    {
        await using var connection = await _sources.Writer.OpenConnectionAsync();
        await using var transaction =
            await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead);
        await RunAsync(connection, SourceVersion);
        for (var i = 0; i < 40; i++)
        {
            await _database.ExecuteAsync("UPDATE source SET title = 'T'");
        }

        await RunAsync(connection, Insert);
        await transaction.CommitAsync();
        Assert.Equal((1L, 41L), await RowsAndVersionAsync());
    }

    // Both in one batch of the reader, as a query reads them.
    private async Task<(long Rows, long Version)> RowsAndVersionAsync()
    {
        await using var batch = _sources.Reader.CreateBatch();
        batch.BatchCommands.Add(new NpgsqlBatchCommand("SELECT count(*) FROM source"));
        batch.BatchCommands.Add(new NpgsqlBatchCommand(SourceVersion));
        await using var reader = await batch.ExecuteReaderAsync();
        await reader.ReadAsync();
        var rows = reader.GetInt64(0);
        await reader.NextResultAsync();
        await reader.ReadAsync();
        return (rows, reader.GetInt64(0));
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
