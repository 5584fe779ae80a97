using System.Text.Json.Nodes;
using Ovop.Testing;
using Ovop.Testing.Postgis;

namespace Ovop.Graph.Tests.Cli;

/// <summary>
/// Every command that needs the database takes <c>--data</c> or <c>--database</c>, works while a server runs on it, and
/// what it writes is in the server's next answer.
/// </summary>
public sealed class CommandsBesideServerTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private const string Gazetteer = """
        code,name,kind,lon,lat,district,regency,province
        99.01.01.2001,Desa Sini,DESA,110.05,-7.05,Kecamatan Sini,Kabupaten Sini,Provinsi Sini
        """;

    private const string Boundary = """
        {"type":"Feature","properties":{"code":"99.01.01.2001"},"geometry":{"type":"Polygon","coordinates":
        [[[110,-7.1],[110.1,-7.1],[110.1,-7],[110,-7],[110,-7.1]]]}}
        """;

    private const string Zone = """
        {"type":"Feature","properties":{"name":"Zona Sini","soil":"CLAY","source":"survei"},"geometry":{"type":"Polygon",
        "coordinates":[[[109,-8],[111,-8],[111,-6],[109,-6],[109,-8]]]}}
        """;

    private const string Question =
        """{ villageByCode(code: "99.01.01.2001") { name boundarySource terrainZone { name soil } } villages { totalCount } }""";

    private readonly StateFolderFixture _state = new();
    private readonly string _files = TestFolder.Create("files");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _state.DisposeAsync();
        Directory.Delete(_files, recursive: true);
    }

    [Fact]
    public Task Work_on_the_private_PostgreSQL() => WorkAsync("--data", _state.Folder);

    [Fact]
    public async Task Work_on_a_database_of_ones_own_and_leave_the_private_one_unmade()
    {
        var database = await postgis.CreateDatabaseAsync();

        await WorkAsync("--database", database.ConnectionString);

        Assert.False(Directory.Exists(Path.Combine(_state.Folder, "postgres")));
    }

    [Fact]
    public async Task A_server_of_another_database_is_not_taken_for_the_one_that_is_wanted()
    {
        var first = await postgis.CreateDatabaseAsync();
        var second = await postgis.CreateDatabaseAsync();
        string[] up = ["up", "--data", _state.Folder, "--detach"];
        (await OvopProcess.RunAsync([.. up, "--port", "0", "--database", first.ConnectionString])).Succeeded();

        var other = await OvopProcess.RunAsync([.. up, "--database", second.ConnectionString]);
        var own = await OvopProcess.RunAsync(up);
        var same = await OvopProcess.RunAsync([.. up, "--database", first.ConnectionString]);

        Assert.Matches($"but from the database .+/{first.Name}, not from the database .+/{second.Name}. Stop it first: ", other.OnlyError);
        Assert.Matches($"but from the database .+/{first.Name}, not from its private PostgreSQL. Stop it first: ", own.OnlyError);
        Assert.Contains("already serves", same.Succeeded().Output, StringComparison.Ordinal);
    }

    private async Task WorkAsync(string option, string value)
    {
        string[] database = [option, value];
        await using var up = OvopProcess.Start(["up", "--data", _state.Folder, "--port", "0", .. database.Except(["--data", _state.Folder])]);
        var url = await up.WaitForUrlAsync();
        Assert.Equal("""{"villageByCode":null,"villages":{"totalCount":645}}""", await AskAsync(url));

        await SucceedAsync("database is up to date", ["migrate", .. database]);
        await SucceedAsync("seed is up to date", ["seed", .. database]);
        await SucceedAsync("imported", ["import", "villages", Write("desa.csv", Gazetteer), "--source", "Dinas Sini", .. database]);
        await SucceedAsync("imported", ["import", "boundaries", Write("batas.geojson", Boundary), "--as", "official", .. database]);
        await SucceedAsync("imported", ["import", "zones", Write("zona.geojson", Zone), .. database]);
        const string Expected =
            """{"villageByCode":{"name":"Desa Sini","boundarySource":"OFFICIAL","terrainZone":{"name":"Zona Sini","soil":"CLAY"}},"villages":{"totalCount":646}}""";
        Assert.Equal(Expected, await AskAsync(url));

        await using (var second = OvopProcess.Start(["serve", "--port", "0", .. database]))
        {
            Assert.Equal(Expected, await AskAsync(await second.WaitForUrlAsync()));
            await second.InterruptAsync();
            (await second.EndAsync()).Succeeded();
        }

        Assert.Equal(Expected, await AskAsync(url));
        await up.InterruptAsync();
        Assert.Empty((await up.EndAsync()).Succeeded().Errors);
    }

    private static async Task SucceedAsync(string says, string[] command)
    {
        var run = (await OvopProcess.RunAsync(command)).Succeeded();
        Assert.Contains(says, run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Errors);
    }

    private static async Task<string> AskAsync(Uri url)
    {
        using var client = new HttpClient();
        var body = new JsonObject { ["query"] = Question }.ToJsonString();
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri(url, "/graphql"), content);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Null(answer["errors"]?.ToJsonString());
        return answer["data"]!.ToJsonString();
    }

    private string Write(string name, string text)
    {
        var file = Path.Combine(_files, name);
        File.WriteAllText(file, text);
        return file;
    }
}
