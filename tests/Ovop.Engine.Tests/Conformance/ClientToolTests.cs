using System.Text.Json;
using System.Text.RegularExpressions;
using Ovop.Engine.Language;
using Ovop.Engine.Tests.Conformance.Answering;
using Ovop.Engine.Tests.Conformance.Running;
using Ovop.Engine.Validation;

namespace Ovop.Engine.Tests.Conformance;

/// <summary>The tools that clients are built with take the server's schema and documents.</summary>
public sealed partial class ClientToolTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
    private static readonly string Tools = Path.Combine(NodePackages.Folder, "node_modules", ".bin");

    private readonly string _folder = Directory.CreateTempSubdirectory("ovop-clients-").FullName;
    private readonly string _schema;

    public ClientToolTests()
    {
        NodePackages.Restore();
        _schema = Path.Combine(_folder, "schema.graphql");
        File.WriteAllText(_schema, ServerSchema.Sdl);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Graphql_codegen_writes_types_that_compile()
    {
        Assert.NotEmpty(ServerSchema.Documents);
        File.Copy(Client("codegen", "usage.ts"), Path.Combine(_folder, "usage.ts"));

        NodePackages.Run(
            Limit, _folder, "node", [Client("codegen", "codegen.mjs"), _schema, _folder, .. ServerSchema.Documents]);

        Assert.Contains("export type VillagesInNeedQuery =", Read("operations.ts"), StringComparison.Ordinal);
        NodePackages.Run(
            Limit,
            _folder,
            Path.Combine(Tools, "tsc"),
            "--noEmit", "--strict", "--target", "es2022", "--module", "preserve", Path.Combine(_folder, "usage.ts"));
    }

    [Fact]
    public void Relay_compiles_a_connection_into_documents_that_are_valid_here()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "src"));
        Directory.CreateDirectory(Path.Combine(_folder, "artifacts"));
        File.Copy(Client("relay", "src", "VillageList.ts"), Path.Combine(_folder, "src", "VillageList.ts"));
        var configuration = Path.Combine(_folder, "relay.config.json");
        File.Copy(Client("relay", "relay.config.json"), configuration);

        NodePackages.Run(Limit, _folder, Path.Combine(Tools, "relay-compiler"), configuration);

        Assert.Contains("\"connection\": [", Read("artifacts", "VillageList_query.graphql.ts"), StringComparison.Ordinal);
        var schema = SdlSchema.Build(ServerSchema.Sdl);
        foreach (var query in new[] { "VillageListPageQuery", "VillageListPaginationQuery" })
        {
            var written = OperationText().Match(Read("artifacts", $"{query}.graphql.ts"));
            var text = JsonSerializer.Deserialize<string>(written.Groups[1].Value)!;
            Assert.Contains("pageInfo", text, StringComparison.Ordinal);
            Assert.Empty(Validator.Validate(schema, Utf8Parser.Parse(text)));
        }
    }

    private string Read(params string[] path) => File.ReadAllText(Path.Combine([_folder, .. path]));

    private static string Client(params string[] path) => Path.Combine([NodePackages.Folder, "clients", .. path]);

    [GeneratedRegex("\"text\": (\"(?:[^\"\\\\]|\\\\.)*\")")]
    private static partial Regex OperationText();
}
