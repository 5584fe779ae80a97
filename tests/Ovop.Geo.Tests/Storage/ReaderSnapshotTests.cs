using Npgsql;
using Ovop.Geo.Storage;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Storage;

public sealed class ReaderSnapshotTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private TestDatabase _database = null!;
    private OvopDataSources _sources = null!;

    public async Task InitializeAsync()
    {
        _database = await postgis.CreateDatabaseAsync();
        _sources = OvopDataSources.Create(_database.ConnectionString);
    }

    public async Task DisposeAsync() => await _sources.DisposeAsync();

    [Fact]
    public async Task Two_statements_of_a_batch_see_one_snapshot_while_a_writer_commits_between_them()
    {
        Assert.Equal("0 0 0 0", await CountAroundACommitAsync(_sources.Reader));
        Assert.Equal("1 1 1 1", await CountAroundACommitAsync(_sources.Reader));
    }

    // That the test above can fail: what it guards against does happen without the reader's isolation.
    [Fact]
    public async Task Without_it_they_would_see_two()
    {
        await using var plain = NpgsqlDataSource.Create(_database.ConnectionString);
        Assert.Equal("0 0 1 1", await CountAroundACommitAsync(plain));
    }

    // The batch: rows and version, a wait for a lock that is held until the writer has committed, then both again.
    private async Task<string> CountAroundACommitAsync(NpgsqlDataSource reader)
    {
        await using var gate = new NpgsqlConnection(_database.ConnectionString);
        await gate.OpenAsync();
        await ExecuteAsync(gate, "SELECT pg_advisory_lock(1)");

        var counting = Task.Run(async () =>
        {
            await using var batch = reader.CreateBatch();
            const string Count = """
                SELECT (SELECT count(*) FROM source), version FROM table_version WHERE table_name = 'source'
                """;
            batch.BatchCommands.Add(new NpgsqlBatchCommand(Count));
            batch.BatchCommands.Add(new NpgsqlBatchCommand("SELECT pg_advisory_xact_lock_shared(1)"));
            batch.BatchCommands.Add(new NpgsqlBatchCommand(Count));
            await using var results = await batch.ExecuteReaderAsync();
            var counts = new List<long>();
            do
            {
                while (await results.ReadAsync())
                {
                    if (results.FieldCount == 2)
                    {
                        counts.Add(results.GetInt64(0));
                        counts.Add(results.GetInt64(1));
                    }
                }
            }
            while (await results.NextResultAsync());
            return string.Join(' ', counts);
        });
        while (!await _database.ScalarAsync<bool>(
            "SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND objid = 1)"))
        {
            Assert.False(counting.IsFaulted, counting.Exception?.ToString());
            await Task.Delay(10);
        }

        await using (var write = _sources.Writer.CreateCommand(
            "INSERT INTO source (slug, kind, outlet) SELECT 's-' || count(*), 'PRESS', 'O' FROM source"))
        {
            await write.ExecuteNonQueryAsync();
        }

        await ExecuteAsync(gate, "SELECT pg_advisory_unlock(1)");
        return await counting;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
