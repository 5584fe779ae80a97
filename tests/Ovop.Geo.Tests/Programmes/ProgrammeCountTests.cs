using Ovop.Geo.Tests.Storage;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Programmes;

/// <summary>How many of a programme's villages are known by name: the view behind <c>Programme.Count</c>.</summary>
public sealed class ProgrammeCountTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await postgis.CreateDatabaseAsync();
        await _database.ExecuteAsync(SampleRows.Insert);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("SELECT", "1 named, 16 not")]
    [InlineData("DELETE FROM enrolment", "0 named, 17 not")]
    [InlineData("UPDATE enrolment SET status = 'WITHDRAWN'", "0 named, 17 not")]
    [InlineData("UPDATE programme SET selected_count = NULL", "1 named, unknown not")]
    [InlineData("UPDATE programme SET selected_count = 0", "1 named, 0 not")] // More are known than a source has counted.
    public async Task Tells_those_unnamed_apart(string change, string counts)
    {
        await _database.ExecuteAsync(change);
        Assert.Equal(counts, await _database.ScalarAsync<string>(
            "SELECT named_count || ' named, ' || coalesce(unnamed_count::text, 'unknown') || ' not' FROM programme_count"));
    }
}
