using System.Buffers;
using System.IO.Pipelines;

namespace Ovop.Graph.Http.Requests;

/// <summary>Reads a body up to a limit.</summary>
internal static class BoundedBody
{
    public delegate ReceivedRequests Parser(in ReadOnlySequence<byte> body);

    /// <summary>Reads the whole body and gives it to the parser, which must not keep it.</summary>
    /// <exception cref="RequestRefusedException">413: it is larger than the limit. Or what the parser throws.</exception>
    public static async ValueTask<ReceivedRequests> ReadAsync(
        HttpRequest request, int maxBytes, Parser parse, CancellationToken cancellationToken)
    {
        if (request.ContentLength > maxBytes)
        {
            throw TooLarge(maxBytes);
        }

        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (read.Buffer.Length > maxBytes)
            {
                reader.AdvanceTo(read.Buffer.End);
                throw TooLarge(maxBytes);
            }

            if (read.IsCompleted)
            {
                return Parse(reader, read, parse);
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static ReceivedRequests Parse(PipeReader reader, ReadResult read, Parser parse)
    {
        try
        {
            return parse(read.Buffer);
        }
        finally
        {
            reader.AdvanceTo(read.Buffer.End);
        }
    }

    private static RequestRefusedException TooLarge(int maxBytes) =>
        new(StatusCodes.Status413PayloadTooLarge, $"The body is larger than {maxBytes} bytes.");
}
