using System.Buffers;
using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace Ovop.Graph.Http.Requests;

/// <summary>
/// POST: the body is the JSON object of a request (GraphQL over HTTP, "POST"), or a list of them where batches are
/// allowed (appendix "Request Batching").
/// </summary>
internal static class PostForm
{
    /// <summary>Refuses a body that is not JSON in UTF-8, before any of it is read.</summary>
    /// <exception cref="RequestRefusedException">415, with what would be right.</exception>
    public static void CheckHeaders(HttpRequest request)
    {
        if (!IsJson(request.ContentType))
        {
            throw new RequestRefusedException(
                StatusCodes.Status415UnsupportedMediaType, "The Content-Type must be application/json, in UTF-8.");
        }

        if (request.Headers.ContentEncoding is not ([] or ["identity"]))
        {
            throw new RequestRefusedException(
                StatusCodes.Status415UnsupportedMediaType, "The body must not be compressed (Content-Encoding).");
        }
    }

    /// <summary>Takes a body apart.</summary>
    /// <param name="json">The whole body.</param>
    /// <param name="maxBatchSize">How many requests a list may have; 0 where lists are not allowed.</param>
    /// <exception cref="RequestRefusedException">It is not JSON, or not a request.</exception>
    public static ReceivedRequests Read(in ReadOnlySequence<byte> json, int maxBatchSize)
    {
        var entries = new List<RequestEnvelope>(1);
        try
        {
            UnicodeText.Check(json);
            var reader = new Utf8JsonReader(json, EnvelopeReader.Options);
            reader.Read();
            var isBatch = reader.TokenType == JsonTokenType.StartArray;
            if (isBatch)
            {
                ReadBatch(ref reader, entries, maxBatchSize);
            }
            else if (reader.TokenType == JsonTokenType.StartObject)
            {
                entries.Add(EnvelopeReader.Read(ref reader));
            }
            else
            {
                throw RequestRefusedException.BadRequest("The body must be a JSON object with the member \"query\".");
            }

            // The reader throws where anything follows the value.
            while (reader.Read())
            {
            }

            return new ReceivedRequests(entries, isBatch);
        }
        catch (JsonException exception)
        {
            Dispose(entries);
            throw RequestRefusedException.BadRequest(
                $"The body is not valid JSON at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.");
        }
        catch
        {
            Dispose(entries);
            throw;
        }
    }

    private static void ReadBatch(ref Utf8JsonReader reader, List<RequestEnvelope> entries, int maxSize)
    {
        if (maxSize == 0)
        {
            throw RequestRefusedException.BadRequest("The body is a list. Batches are not allowed here; send a JSON object.");
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                throw RequestRefusedException.BadRequest("Each entry of a batch must be a JSON object.");
            }

            if (entries.Count == maxSize)
            {
                throw RequestRefusedException.BadRequest($"A batch may have at most {maxSize} requests.");
            }

            entries.Add(ReadEntry(ref reader));
        }

        if (entries.Count == 0)
        {
            throw RequestRefusedException.BadRequest("The batch has no requests.");
        }
    }

    // What is wrong with one entry is told in its own answer; the others are executed.
    private static RequestEnvelope ReadEntry(ref Utf8JsonReader reader)
    {
        var start = reader;
        try
        {
            return EnvelopeReader.Read(ref reader);
        }
        catch (RequestRefusedException refused)
        {
            reader = start;
            reader.Skip();
            return new RequestEnvelope { Fault = refused.Message };
        }
    }

    private static void Dispose(List<RequestEnvelope> entries)
    {
        foreach (var entry in entries)
        {
            entry.Dispose();
        }
    }

    private static bool IsJson(string? contentType)
    {
        if (contentType is "application/json")
        {
            return true;
        }

        return MediaTypeHeaderValue.TryParse(contentType, out var parsed)
            && parsed.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && (!parsed.Charset.HasValue || HeaderUtilities.RemoveQuotes(parsed.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
    }
}
