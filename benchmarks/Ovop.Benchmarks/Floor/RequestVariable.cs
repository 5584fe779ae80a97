using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Ovop.Benchmarks.Floor;

/// <summary>The one variable of a request: <c>?name=value</c> of a GET, or within a GraphQL body.</summary>
internal static class RequestVariable
{
    public delegate T QueryParser<out T>(ReadOnlySpan<char> value);

    public delegate T BodyParser<out T>(ReadOnlySequence<byte> body);

    /// <param name="request">The request.</param>
    /// <param name="fromQuery">Reads the value of a GET, which is escaped as URLs are.</param>
    /// <param name="fromBody">Reads the variable out of a whole body.</param>
    /// <param name="cancellationToken">Ends the wait for the body.</param>
    public static async ValueTask<T> ReadAsync<T>(
        HttpRequest request, QueryParser<T> fromQuery, BodyParser<T> fromBody, CancellationToken cancellationToken)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            var query = request.QueryString.Value.AsSpan();
            return fromQuery(query[(query.IndexOf('=') + 1)..]);
        }

        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellationToken);
            if (read.IsCompleted)
            {
                var value = fromBody(read.Buffer);
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return value;
            }

            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
