using System.Text;
using System.Text.Json;
using Ovop.Engine.Requests;
using Ovop.Engine.Text;
using Ovop.Engine.Types;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Cursors;
using Ovop.Geo.Querying.Values;
using Ovop.Graph.Hosting;
using Ovop.Graph.Http;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Tests.Entities;

/// <summary>What is made of a document once and serves every further request.</summary>
public class KeptQueryTests
{
    public static TheoryData<string, string, string> Requests => new()
    {
        {
            "query($id: ID!) { node(id: $id) { id ... on Village { name products { totalCount } } } }",
            $$"""{"id":"{{Id("1:Village:35.05.01.2008")}}"}""", $$"""{"id":"{{Id("1:Village:35.05.01.2005")}}"}"""
        },
        {
            "query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Village { name } ... on TerrainShare { share } } }",
            $$"""{"ids":["{{Id("1:Village:1")}}","{{Id("1:TerrainShare:1:2")}}"]}""",
            $$"""{"ids":["{{Id("1:Village:2")}}","{{Id("1:Village:3")}}","{{Id("1:TerrainShare:3:4")}}","{{Id("1:TerrainShare:5:6")}}"]}"""
        },
        {
            "query($ids: [ID!]!, $g: Geometry!) { nodes(ids: $ids) { ... on Village { distanceMetres(to: $g) } } }",
            $$$"""{"ids":["{{{Id("1:Village:1")}}}"],"g":{"type":"Point","coordinates":[112,-8]}}""",
            $$$"""{"ids":["{{{Id("1:Village:2")}}}"],"g":{"type":"Point","coordinates":[113,-8]}}"""
        },
        {
            "query($n: String!) { villages(where: { name: { eq: $n } }) { nodes { name location { coordinates } } } }",
            """{"n":"Pikatan"}""", """{"n":"Balerejo"}"""
        },
        {
            "query($c: String!) { villageByCode(code: $c) { name } }", """{"c":"35.05.01.2008"}""", """{"c":"35.05.01.2005"}"""
        },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Makes_no_SQL_for_a_second_request_with_other_values(string document, string first, string second)
    {
        var backend = new WatchedBackend();
        var settings = GraphQLSettings.From(new OvopOptions());
        var service = new GraphService(
            GraphQLSetup.CreateSchema(backend, settings), settings.Limits, exception => new GraphQLError { Message = $"{exception}", Code = ErrorCodes.Internal });

        foreach (var variables in new[] { first, second })
        {
            using var response = await service.ExecuteAsync(
                new GraphRequest { Query = Encoding.UTF8.GetBytes(document), Variables = JsonDocument.Parse(variables).RootElement },
                new NoServices(), default);
        }

        Assert.Equal(2, backend.Lists.Count);
        Assert.NotEmpty(backend.Lists[0]);
        Assert.Equal(backend.Lists[0].Length, backend.Lists[1].Length);
        Assert.All(backend.Lists[0].Zip(backend.Lists[1]), pair => Assert.Same(pair.First, pair.Second));
    }

    private static string Id(string plain) => System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(plain));

    /// <summary>Prepares what it is asked for, and reads nothing.</summary>
    private sealed class WatchedBackend : RowBackend
    {
        private readonly SqlCompiler _compiler = new(QueryLimits.Default, CursorKey.Random());

        /// <summary>For each request, the statements that would run.</summary>
        public List<CompiledList[]> Lists { get; } = [];

        public override ValueTask ReadAsync(
            IReadOnlyList<RowRead> reads, IServiceProvider services, CancellationToken cancellationToken)
        {
            var read = Assert.Single(reads);
            Lists.Add([.. ((ReadPlan)read.Plan).Prepare(read.Variables, _compiler)
                .Select(one => one.Query.For(one.Query.Values(one.Values(read.Variables, []))))]);
            read.Error = new GraphQLException(new GraphQLError { Message = "Nothing is read here.", Code = ErrorCodes.Unavailable });
            return ValueTask.CompletedTask;
        }
    }

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
