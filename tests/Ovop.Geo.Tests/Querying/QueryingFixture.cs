using Npgsql;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Cursors;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Storage;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Querying;

/// <summary>A database of a test class with the class's rows, and queries to it as text.</summary>
public sealed class QueryingFixture : IAsyncLifetime
{
    private readonly PostgisFixture _postgis = new();
    private bool _isFilled;

    public static EntityModels Models { get; } = EntityModels.Load();

    public SqlCompiler Compiler { get; } = new(QueryLimits.Default, CursorKey.Random());

    public TestDatabase Database { get; private set; } = null!;

    public OvopDataSources Sources { get; private set; } = null!;

    public QueryReader Reader => new(Sources.Reader);

    public async Task InitializeAsync()
    {
        await _postgis.InitializeAsync();
        Database = await _postgis.CreateDatabaseAsync();
        Sources = OvopDataSources.Create(Database.ConnectionString);
    }

    public async Task DisposeAsync()
    {
        await Sources.DisposeAsync();
        await _postgis.DisposeAsync();
    }

    public async Task FillOnceAsync(string rows)
    {
        if (!_isFilled)
        {
            await Database.ExecuteAsync(rows + "; ANALYZE");
            _isFilled = true;
        }
    }

    /// <summary>
    /// Vacuums a table until every row is known to be visible to everybody, so that an index alone may answer. A snapshot
    /// that somebody holds can put that off: the server's own workers do, now and then.
    /// </summary>
    public async Task VacuumAsync(string table)
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            // By itself it leaves a few dead rows where they are, and their pages never become visible to all.
            await Database.ExecuteAsync($"VACUUM (INDEX_CLEANUP ON) {table}");
            if (await Database.ScalarAsync<bool>($"SELECT relallvisible = relpages FROM pg_class WHERE oid = '{table}'::regclass"))
            {
                return;
            }

            await Task.Delay(100);
        }

        Assert.Fail($"Somebody holds an old snapshot: not all rows of {table} became visible to all.");
    }

    public async Task<QueryResult> ReadAsync(EntityQuery query, params object?[] values) =>
        await Reader.ReadAsync(new QueryRun(Compiler.Compile(query), values), CancellationToken.None);

    /// <summary>The rows with their columns parted by |, null for NULL.</summary>
    public async Task<string[]> RowsAsync(EntityQuery query, params object?[] values)
    {
        using var result = await ReadAsync(query, values);
        return RowText.Of(query, result);
    }

    /// <summary>The text of the statements in the order in which they are sent.</summary>
    public string[] SqlOf(EntityQuery query, params object?[] values)
    {
        var compiled = Compiler.Compile(query);
        return [.. Statements(compiled.For(compiled.Values(values))).Select(statement => statement.Text)];
    }

    /// <summary>What stands between WHERE and ORDER BY in the statement for the rows.</summary>
    public string ConditionOf(EntityQuery query, params object?[] values)
    {
        var sql = SqlOf(query, values)[0];
        var start = sql.IndexOf(" WHERE ", StringComparison.Ordinal) + " WHERE ".Length;
        return sql[start..sql.LastIndexOf(" ORDER BY ", StringComparison.Ordinal)];
    }

    /// <summary>PostgreSQL's plan of the statement for the rows, where reading whole tables costs too much.</summary>
    public Task<string> PlanAsync(EntityQuery query, params object?[] values) =>
        PlanAsync(0, ["SET LOCAL enable_seqscan = off", "SET LOCAL enable_sort = off"], query, values);

    /// <summary>The same of another statement, by its place among those that are sent.</summary>
    public Task<string> PlanAsync(int index, EntityQuery query, params object?[] values) =>
        PlanAsync(index, ["SET LOCAL enable_seqscan = off", "SET LOCAL enable_sort = off"], query, values);

    /// <summary>The plan that PostgreSQL chooses for a statement by itself, by its place among those that are sent.</summary>
    public Task<string> ChosenPlanAsync(int index, EntityQuery query, params object?[] values) =>
        PlanAsync(index, [], query, values);

    /// <summary>What the statement for the rows touches when it runs, by the plan that PostgreSQL chooses by itself.</summary>
    public async Task<PlanFigures> FiguresAsync(EntityQuery query, params object?[] values) =>
        PlanFigures.Of(await PlanAsync(0, [], query, values, "EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON)"));

    private async Task<string> PlanAsync(
        int index, string[] settings, EntityQuery query, object?[] values, string explained = "EXPLAIN")
    {
        var compiled = Compiler.Compile(query);
        var run = compiled.Values(values);
        var statement = Statements(compiled.For(run)).ElementAt(index);
        await using var connection = await Sources.Reader.OpenConnectionAsync();
        await using var batch = connection.CreateBatch();
        foreach (var setting in settings)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(setting));
        }

        var explain = new NpgsqlBatchCommand($"{explained} {statement.Text}");
        foreach (var parameter in statement.Parameters)
        {
            explain.Parameters.Add(parameter.Bind(run, null));
        }

        batch.BatchCommands.Add(explain);
        await using var reader = await batch.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(0));
        }

        return string.Join('\n', lines);
    }

    private static IEnumerable<SqlStatement> Statements(CompiledList list)
    {
        var own = new[] { list.Rows, list.Count }.OfType<SqlStatement>();
        var statistics = list.Statistics is { } groups ? Statements(groups) : [];
        return own.Concat(statistics).Concat(list.Nested.SelectMany(Statements));
    }
}
