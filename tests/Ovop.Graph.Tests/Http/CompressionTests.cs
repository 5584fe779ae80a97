using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Http;

public sealed class CompressionTests(SmallServer small) : IClassFixture<SmallServer>, IDisposable
{
    private const string Large = """{"query":"{text(length:20000)}"}""";

    private readonly HttpClient _client = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None })
    {
        BaseAddress = small.Server.Client.BaseAddress,
    };

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("br;q=0.1, gzip;q=0.9", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("*", "br")]
    [InlineData("deflate", null)]
    [InlineData("identity", null)]
    [InlineData("gzip;q=0", null)]
    [InlineData(null, null)]
    public async Task Is_as_the_client_would_rather_have_it(string? acceptEncoding, string? expected)
    {
        using var response = await PostAsync(Large, acceptEncoding);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        using Stream body = expected switch
        {
            "br" => new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress),
            "gzip" => new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress),
            _ => new MemoryStream(bytes),
        };

        Assert.Equal(expected is null ? [] : [expected], response.Content.Headers.ContentEncoding);
        Assert.Equal($$$"""{"data":{"text":"{{{new string('x', 20_000)}}}"}}""", await new StreamReader(body).ReadToEndAsync());
        if (expected is not null)
        {
            Assert.InRange(bytes.Length, 1, 2_000);
            Assert.Contains("Accept-Encoding", response.Headers.Vary);
        }
    }

    [Fact]
    public async Task Is_left_where_an_answer_is_small()
    {
        using var response = await PostAsync("""{"query":"{text(length:900)}"}""", "br, gzip");

        Assert.Empty(response.Content.Headers.ContentEncoding);
    }

    public void Dispose() => _client.Dispose();

    private async Task<HttpResponseMessage> PostAsync(string body, string? acceptEncoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        };
        if (acceptEncoding is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", acceptEncoding);
        }

        return await _client.SendAsync(request);
    }
}
