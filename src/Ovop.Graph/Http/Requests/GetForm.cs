using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Ovop.Graph.Http.Requests;

/// <summary>
/// GET and HEAD: the parameters stand in the query string, variables and extensions as JSON (GraphQL over HTTP, "GET").
/// Only queries: whatever can be linked to, prefetched and repeated must not change anything.
/// </summary>
internal static class GetForm
{
    /// <exception cref="RequestRefusedException">A parameter is wrong, stands twice, or there is no document.</exception>
    public static RequestEnvelope Read(IQueryCollection parameters)
    {
        var envelope = new RequestEnvelope { IsReadOnly = true };
        try
        {
            if (One(parameters, "query") is { } query)
            {
                envelope.SetQuery(query);
            }

            if (One(parameters, "documentId") is { } identifier)
            {
                EnvelopeReader.SetDocumentId(envelope, identifier);
            }

            envelope.OperationName = One(parameters, "operationName");
            envelope.Variables = ReadVariables(parameters);
            ReadExtensions(parameters, envelope);
            envelope.Check();
            return envelope;
        }
        catch
        {
            envelope.Dispose();
            throw;
        }
    }

    private static JsonDocument? ReadVariables(IQueryCollection parameters)
    {
        if (One(parameters, "variables") is not { } text)
        {
            return null;
        }

        try
        {
            var reader = Open(text);
            reader.Read();
            if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.Null))
            {
                throw RequestRefusedException.BadRequest("The parameter \"variables\" must be a JSON object.");
            }

            var variables = JsonDocument.ParseValue(ref reader);
            RequireEnd(ref reader);
            return variables;
        }
        catch (JsonException exception)
        {
            throw NotJson("variables", exception);
        }
    }

    private static void ReadExtensions(IQueryCollection parameters, RequestEnvelope envelope)
    {
        if (One(parameters, "extensions") is not { } text)
        {
            return;
        }

        try
        {
            var reader = Open(text);
            reader.Read();
            EnvelopeReader.ReadExtensions(ref reader, envelope);
            RequireEnd(ref reader);
        }
        catch (JsonException exception)
        {
            throw NotJson("extensions", exception);
        }
    }

    private static Utf8JsonReader Open(string text)
    {
        var json = Encoding.UTF8.GetBytes(text);
        UnicodeText.Check(new ReadOnlySequence<byte>(json));
        return new Utf8JsonReader(json, EnvelopeReader.Options);
    }

    // An empty value is none.
    private static string? One(IQueryCollection parameters, string name) => parameters[name] switch
    {
        [] or [null or ""] => null,
        [var value] => value,
        _ => throw RequestRefusedException.BadRequest($"The parameter \"{name}\" stands twice."),
    };

    // The reader throws where anything follows a value.
    private static void RequireEnd(ref Utf8JsonReader reader)
    {
        while (reader.Read())
        {
        }
    }

    private static RequestRefusedException NotJson(string name, JsonException exception) =>
        RequestRefusedException.BadRequest(
            $"The parameter \"{name}\" is not valid JSON at byte {exception.BytePositionInLine + 1}.");
}
