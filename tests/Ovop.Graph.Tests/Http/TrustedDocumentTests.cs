using System.Net;
using Ovop.Graph.Hosting;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Http;

/// <summary>Documents from a folder, named instead of sent.</summary>
public sealed class TrustedDocumentTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ovop-test-").FullName;

    public TrustedDocumentTests() => Write("Text.graphql", "query Text($n: Int!) {\n  text(length: $n)\n}\n");

    [Fact]
    public async Task Are_named_by_POST_and_GET()
    {
        await using var server = await StartAsync(areOnlyOnes: false);
        using var post = await server.PostAsync("""{"documentId":"Text","variables":{"n":2}}""");
        using var get = await server.SendAsync("GET", "/graphql?documentId=Text&variables={\"n\":3}");
        using var other = await server.PostAsync("""{"query":"{one}"}""");
        using var unknown = await server.PostAsync("""{"documentId":"text"}""", "application/graphql-response+json");

        Assert.Equal("""{"data":{"text":"xx"}}""", await post.Content.ReadAsStringAsync());
        Assert.Equal("""{"data":{"text":"xxx"}}""", await get.Content.ReadAsStringAsync());
        Assert.Equal("""{"data":{"one":1}}""", await other.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, unknown.StatusCode);
        Assert.Contains("PERSISTED_QUERY_NOT_FOUND", await unknown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Can_be_the_only_ones()
    {
        await using var server = await StartAsync(areOnlyOnes: true);
        using var trusted = await server.PostAsync("""{"documentId":"Text","variables":{"n":2}}""");
        using var strict = await server.PostAsync("""{"query":"{one}"}""", "application/graphql-response+json");
        using var lenient = await server.PostAsync("""{"query":"{one}"}""");

        Assert.Equal("""{"data":{"text":"xx"}}""", await trusted.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.Forbidden, strict.StatusCode);
        Assert.Equal(HttpStatusCode.OK, lenient.StatusCode);
        Assert.Contains("FORBIDDEN", await lenient.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stop_the_start_with_all_their_faults_by_file()
    {
        Write("broken.graphql", "{ one ");
        Write("unknown.graphql", "{\n  two\n  three\n}");
        Write("notes.txt", "not a document");

        var failure = await Assert.ThrowsAsync<InvalidOptionsException>(() => StartAsync(areOnlyOnes: false));

        Assert.Equal(3, failure.Problems.Count);
        Assert.StartsWith($"OVOP_TRUSTED_DOCUMENTS: {_folder}/broken.graphql, line 1, column 7: Syntax Error", failure.Problems[0], StringComparison.Ordinal);
        Assert.StartsWith($"OVOP_TRUSTED_DOCUMENTS: {_folder}/unknown.graphql, line 2, column 3: Cannot query field \"two\"", failure.Problems[1], StringComparison.Ordinal);
        Assert.StartsWith($"OVOP_TRUSTED_DOCUMENTS: {_folder}/unknown.graphql, line 3, column 3: ", failure.Problems[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Need_a_folder_that_is_there_and_holds_some()
    {
        var empty = Directory.CreateDirectory(Path.Combine(_folder, "empty")).FullName;
        var missing = Path.Combine(_folder, "missing");

        foreach (var (folder, says) in new[] { (empty, "holds no .graphql files"), (missing, "Could not find") })
        {
            var failure = await Assert.ThrowsAsync<InvalidOptionsException>(
                () => SmallServer.StartAsync(new OvopOptions { TrustedDocuments = folder }));
            Assert.Contains(says, Assert.Single(failure.Problems), StringComparison.Ordinal);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private Task<GraphServer> StartAsync(bool areOnlyOnes) => SmallServer.StartAsync(
        new OvopOptions { TrustedDocuments = _folder, OnlyTrustedDocuments = areOnlyOnes });
}
