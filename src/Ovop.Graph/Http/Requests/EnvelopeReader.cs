using System.Text.Json;
using Ovop.Engine.Requests;

namespace Ovop.Graph.Http.Requests;

/// <summary>Reads a request from its JSON object (GraphQL over HTTP, "JSON Encoding"). Unknown members are passed over.</summary>
internal static class EnvelopeReader
{
    public static readonly JsonReaderOptions Options = new() { MaxDepth = 128 };

    /// <summary>Reads the object that the reader stands at; the reader stands at its end then.</summary>
    /// <exception cref="RequestRefusedException">A member has the wrong type, stands twice, or there is no document.</exception>
    public static RequestEnvelope Read(ref Utf8JsonReader reader)
    {
        var envelope = new RequestEnvelope();
        try
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                ReadMember(ref reader, envelope);
            }

            envelope.Check();
            return envelope;
        }
        catch
        {
            envelope.Dispose();
            throw;
        }
    }

    /// <summary>Reads the extensions that we know; they say which document is meant, if any.</summary>
    public static void ReadExtensions(ref Utf8JsonReader reader, RequestEnvelope envelope)
    {
        if (!IsObject(in reader, "extensions"))
        {
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("persistedQuery"u8))
            {
                reader.Read();
                ReadPersistedQuery(ref reader, envelope);
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }
    }

    /// <summary>Takes a document identifier, as in the appendix "Persisted Documents".</summary>
    public static void SetDocumentId(RequestEnvelope envelope, string identifier) => envelope.SetDocument(
        DocumentReference.TryParse(identifier) ?? throw RequestRefusedException.BadRequest(
            "\"documentId\" must be \"sha256:\" with 64 hexadecimal digits, or the name of a trusted document."));

    private static void ReadMember(ref Utf8JsonReader reader, RequestEnvelope envelope)
    {
        if (reader.ValueTextEquals("query"u8))
        {
            reader.Read();
            ReadQuery(ref reader, envelope);
        }
        else if (reader.ValueTextEquals("operationName"u8))
        {
            reader.Read();
            envelope.OperationName = ReadString(ref reader, "operationName");
        }
        else if (reader.ValueTextEquals("variables"u8))
        {
            reader.Read();
            envelope.Variables?.Dispose();
            envelope.Variables = IsObject(in reader, "variables") ? JsonDocument.ParseValue(ref reader) : null;
        }
        else if (reader.ValueTextEquals("extensions"u8))
        {
            reader.Read();
            ReadExtensions(ref reader, envelope);
        }
        else if (reader.ValueTextEquals("documentId"u8))
        {
            reader.Read();
            if (ReadString(ref reader, "documentId") is { } identifier)
            {
                SetDocumentId(envelope, identifier);
            }
        }
        else
        {
            reader.Read();
            reader.Skip();
        }
    }

    private static void ReadQuery(ref Utf8JsonReader reader, RequestEnvelope envelope)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return;
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            throw RequestRefusedException.BadRequest("The member \"query\" must be a string.");
        }

        if (envelope.HasQuery)
        {
            throw RequestRefusedException.BadRequest("The member \"query\" stands twice.");
        }

        var maxLength = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        try
        {
            envelope.SetQueryLength(reader.CopyString(envelope.RentQuery(maxLength)));
        }
        catch (InvalidOperationException)
        {
            throw NotUnicode("query");
        }
    }

    private static void ReadPersistedQuery(ref Utf8JsonReader reader, RequestEnvelope envelope)
    {
        if (!IsObject(in reader, "persistedQuery"))
        {
            return;
        }

        var version = 0;
        string? hash = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isVersion = reader.ValueTextEquals("version"u8);
            var isHash = reader.ValueTextEquals("sha256Hash"u8);
            reader.Read();
            if (isVersion && reader.TokenType == JsonTokenType.Number)
            {
                reader.TryGetInt32(out version);
            }
            else if (isHash)
            {
                hash = ReadString(ref reader, "sha256Hash");
            }
            else
            {
                reader.Skip();
            }
        }

        if (version != 1)
        {
            throw RequestRefusedException.BadRequest("\"persistedQuery\" must have \"version\": 1.");
        }

        envelope.SetDocument(DocumentReference.TryParseHash(hash) ?? throw RequestRefusedException.BadRequest(
            "\"persistedQuery\" must have \"sha256Hash\": 64 hexadecimal digits."));
    }

    private static string? ReadString(ref Utf8JsonReader reader, string member)
    {
        try
        {
            return reader.TokenType switch
            {
                JsonTokenType.Null => null,
                JsonTokenType.String => reader.GetString(),
                _ => throw RequestRefusedException.BadRequest($"The member \"{member}\" must be a string or null."),
            };
        }
        catch (InvalidOperationException)
        {
            throw NotUnicode(member);
        }
    }

    private static bool IsObject(in Utf8JsonReader reader, string member) => reader.TokenType switch
    {
        JsonTokenType.StartObject => true,
        JsonTokenType.Null => false,
        _ => throw RequestRefusedException.BadRequest($"The member \"{member}\" must be an object or null."),
    };

    private static RequestRefusedException NotUnicode(string member) =>
        RequestRefusedException.BadRequest($"The member \"{member}\" is not valid Unicode text.");
}
