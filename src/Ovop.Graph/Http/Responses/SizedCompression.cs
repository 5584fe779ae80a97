using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace Ovop.Graph.Http.Responses;

/// <summary>Brotli and gzip, as the client's Accept-Encoding has it, for answers that gain by it.</summary>
/// <remarks>
/// Over TLS too. BREACH reads a secret out of the length of compressed answers: it needs an answer that holds a secret
/// beside text of the attacker's choice, and a visitor's browser that sends what makes it one, such as a cookie, along
/// with the attacker's request. Here nothing is sent along by itself: there are no cookies, and what comes in a header a
/// page of another site cannot set; and such a page's requests are refused before they run (CrossSiteGuard).
/// </remarks>
internal sealed class SizedCompression(IServiceProvider services, IOptions<ResponseCompressionOptions> options)
    : ResponseCompressionProvider(services, options)
{
    // Below this the whole answer fits in one packet as it is.
    private const int MinBytes = 1_024;

    public static void AddTo(IServiceCollection services)
    {
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
            compression.MimeTypes =
            [
                ResponseMediaType.Json.Name, ResponseMediaType.GraphQLResponse.Name, ResponseMediaType.Html.Name,
                "text/css", "text/javascript", "font/ttf",
            ];
        });

        // Fast on purpose: an answer is made for one client and compressed once. Higher levels gain some percent of the
        // bytes and cost a multiple of the time.
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
        services.AddSingleton<IResponseCompressionProvider, SizedCompression>();
    }

    public override bool ShouldCompressResponse(HttpContext context) =>
        context.Response.ContentLength is null or >= MinBytes && base.ShouldCompressResponse(context);
}
