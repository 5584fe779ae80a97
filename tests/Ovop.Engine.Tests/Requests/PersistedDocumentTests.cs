using System.Security.Cryptography;
using System.Text;
using Ovop.Engine.Requests;
using Ovop.Engine.Tests.Execution;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Requests;

/// <summary>Documents by their hash: the handshake of automatic persisted queries, and documents trusted from the start.</summary>
public class PersistedDocumentTests
{
    private const string Query = "{ n }";
    private const string Answer = """{"data":{"n":1}}""";
    private const string NotFound =
        """{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}""";

    private static readonly Schema Numbers = Run.Schema(
        query => query.Field("n").Type("Int!").Resolve<object?>(_ => 1));

    [Fact]
    public async Task Is_answered_by_its_hash_once_it_was_sent_with_it()
    {
        var service = Run.Service(Numbers);

        Assert.Equal(NotFound, await AskAsync(service, null, Hash(Query)));
        Assert.Equal(Answer, await AskAsync(service, Query, Hash(Query)));
        Assert.Equal(Answer, await AskAsync(service, null, Hash(Query)));
        Assert.Equal(Answer, await AskAsync(service, null, Hash(Query).ToUpperInvariant()["SHA256:".Length..]));
    }

    [Fact]
    public async Task Is_not_kept_because_it_was_sent_without_its_hash()
    {
        var service = Run.Service(Numbers);
        await AskAsync(service, Query, null);

        Assert.Equal(NotFound, await AskAsync(service, null, Hash(Query)));
    }

    [Fact]
    public async Task Is_refused_under_the_hash_of_another()
    {
        var service = Run.Service(Numbers);

        Assert.Contains("The hash is not the SHA-256", await AskAsync(service, Query, Hash("{ __typename }")), StringComparison.Ordinal);
        Assert.Equal(NotFound, await AskAsync(service, null, Hash("{ __typename }")));
    }

    [Theory]
    [InlineData("{ n")]
    [InlineData("{ nope }")]
    public async Task Is_not_kept_where_it_is_not_valid(string query)
    {
        var service = Run.Service(Numbers);
        await AskAsync(service, query, Hash(query));

        Assert.Equal(NotFound, await AskAsync(service, null, Hash(query)));
    }

    [Fact]
    public async Task Is_forgotten_when_others_take_its_place()
    {
        var service = Run.Service(Numbers, new GraphLimits { PersistedDocumentCacheBytes = 100_000 });
        await AskAsync(service, Query, Hash(Query));
        for (var i = 0; i < 100; i++)
        {
            var other = $"{{ a{i}: n }}";
            await AskAsync(service, other, Hash(other));
        }

        Assert.Equal(NotFound, await AskAsync(service, null, Hash(Query)));
        Assert.Contains("\"a99\"", await AskAsync(service, null, Hash("{ a99: n }")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_found_by_name_and_by_hash_where_it_is_trusted()
    {
        var service = Trusting("{ n }\n", areOnlyOnes: false);

        Assert.Equal(Answer, await AskAsync(service, null, "numbers"));
        Assert.Equal(Answer, await AskAsync(service, null, Hash("{ n }\n")));
        Assert.Equal(Answer, await AskAsync(service, null, Hash("{ n }")));
        Assert.Equal(Answer, await AskAsync(service, "{ n }", null));
        Assert.Contains("No trusted document is named \\\"letters\\\".", await AskAsync(service, null, "letters"), StringComparison.Ordinal);
        Assert.Contains("not both", await AskAsync(service, "{ n }", "numbers"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_refused_where_only_trusted_ones_are_answered()
    {
        var service = Trusting("{ n }", areOnlyOnes: true);

        Assert.Equal(Answer, await AskAsync(service, null, "numbers"));
        Assert.Equal(Answer, await AskAsync(service, "{ n }", null));
        Assert.Equal(Answer, await AskAsync(service, "{ n }", Hash("{ n }")));
        foreach (var refused in new[] { await AskAsync(service, "{ a: n }", null), await AskAsync(service, "{ a: n }", Hash("{ a: n }")) })
        {
            Assert.Contains("\"code\":\"FORBIDDEN\"", refused, StringComparison.Ordinal);
        }

        Assert.Equal(NotFound, await AskAsync(service, null, Hash("{ a: n }")));
    }

    [Fact]
    public void Stops_the_start_with_all_that_is_wrong_with_trusted_ones()
    {
        var failure = Assert.Throws<TrustedDocumentsException>(() => TrustedDocuments.Load(
            Numbers,
            new GraphLimits { MaxDepth = 1 },
            new Dictionary<string, byte[]>
            {
                ["good"] = "{ n }"u8.ToArray(),
                ["syntax"] = "{ n "u8.ToArray(),
                ["fields"] = "{\n  a b\n}"u8.ToArray(),
                ["a name"] = "{ n }"u8.ToArray(),
                ["deep"] = "{ __schema { types { name } } }"u8.ToArray(),
            },
            areOnlyOnes: false));

        Assert.Equal(["syntax", "fields", "fields", "a name", "deep"], failure.Faults.Select(fault => fault.Name));
        Assert.Contains("fields, line 2, column 5: Cannot query field \"b\" on type \"Query\".", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sha256:12")]
    [InlineData("sha1:0123456789012345678901234567890123456789")]
    [InlineData("x-mine:abc")]
    [InlineData("a b")]
    [InlineData("")]
    public void Has_no_other_identifiers(string identifier) => Assert.Null(DocumentReference.TryParse(identifier));

    private static GraphService Trusting(string text, bool areOnlyOnes) => new(
        Numbers, new GraphLimits(), exception => throw exception,
        TrustedDocuments.Load(
            Numbers, new GraphLimits(), new Dictionary<string, byte[]> { ["numbers"] = Encoding.UTF8.GetBytes(text) }, areOnlyOnes));

    private static string Hash(string text) =>
        "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static async Task<string> AskAsync(GraphService service, string? query, string? identifier)
    {
        var request = new GraphRequest
        {
            Query = Encoding.UTF8.GetBytes(query ?? ""),
            Document = identifier is null ? null : DocumentReference.TryParse(identifier),
        };
        using var response = await service.ExecuteAsync(request, new NoServices(), CancellationToken.None);
        return Run.Text(response);
    }

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
