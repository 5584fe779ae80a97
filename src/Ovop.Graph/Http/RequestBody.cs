using System.Buffers;
using System.Text.Json;
using Ovop.Engine.Requests;

namespace Ovop.Graph.Http;

/// <summary>
/// The JSON of a request (GraphQL over HTTP, "Request Parameters"), with the document's text unescaped into a pooled buffer.
/// </summary>
internal sealed class RequestBody : IDisposable
{
    private byte[]? _query;
    private int _queryLength;
    private string? _operationName;
    private JsonDocument? _variables;

    private RequestBody()
    {
    }

    /// <summary>The request in the engine's terms; valid until this body is disposed.</summary>
    public GraphRequest ToRequest() => new()
    {
        Query = _query.AsMemory(0, _queryLength),
        OperationName = _operationName,
        Variables = _variables?.RootElement ?? default,
    };

    /// <summary>Reads the JSON object of a request. Unknown members are passed over.</summary>
    /// <exception cref="BadRequestException">It is not JSON, or a member has the wrong type.</exception>
    public static RequestBody Parse(in ReadOnlySequence<byte> json)
    {
        var body = new RequestBody();
        try
        {
            body.Read(json);
            return body._query is null
                ? throw new BadRequestException("The request has no \"query\": send {\"query\": \"…\"} with the text of a document.")
                : body;
        }
        catch (JsonException exception)
        {
            body.Dispose();
            throw new BadRequestException(
                $"The body is not valid JSON at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.");
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (_query is { } buffer)
        {
            _query = null;
            ArrayPool<byte>.Shared.Return(buffer);
        }

        _variables?.Dispose();
        _variables = null;
    }

    private void Read(in ReadOnlySequence<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 128 });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new BadRequestException("The body must be a JSON object with the member \"query\".");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("query"u8))
            {
                ReadQuery(ref reader);
            }
            else if (reader.ValueTextEquals("operationName"u8))
            {
                _operationName = ReadOptionalString(ref reader);
            }
            else if (reader.ValueTextEquals("variables"u8))
            {
                ReadVariables(ref reader);
            }
            else if (reader.ValueTextEquals("extensions"u8))
            {
                ReadExtensions(ref reader);
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        // What follows the object, if anything, is not JSON of one value.
        while (reader.Read())
        {
        }
    }

    private void ReadQuery(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new BadRequestException("The member \"query\" must be a string.");
        }

        if (_query is not null)
        {
            throw new BadRequestException("The member \"query\" stands twice.");
        }

        var maxLength = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        _query = ArrayPool<byte>.Shared.Rent(Math.Max(maxLength, 1));
        try
        {
            _queryLength = reader.CopyString(_query);
        }
        catch (InvalidOperationException)
        {
            throw new BadRequestException("The member \"query\" is not valid Unicode text.");
        }
    }

    private static string? ReadOptionalString(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.String => reader.GetString(),
            _ => throw new BadRequestException("The member \"operationName\" must be a string or null."),
        };
    }

    private void ReadVariables(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.Null))
        {
            throw new BadRequestException("The member \"variables\" must be an object or null.");
        }

        _variables?.Dispose();
        _variables = reader.TokenType == JsonTokenType.Null ? null : JsonDocument.ParseValue(ref reader);
    }

    private static void ReadExtensions(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.Null))
        {
            throw new BadRequestException("The member \"extensions\" must be an object or null.");
        }

        reader.Skip();
    }
}
