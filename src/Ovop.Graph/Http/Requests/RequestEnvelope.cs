using System.Buffers;
using System.Text;
using System.Text.Json;
using Ovop.Engine.Requests;

namespace Ovop.Graph.Http.Requests;

/// <summary>
/// One GraphQL request (GraphQL over HTTP, "Request Parameters"), whichever form of HTTP brought it. The document's text
/// lies in a pooled buffer until the envelope is disposed.
/// </summary>
internal sealed class RequestEnvelope : IDisposable
{
    private byte[]? _query;
    private int _queryLength;

    public string? OperationName { get; set; }

    /// <summary>A JSON object; null where none came.</summary>
    public JsonDocument? Variables { get; set; }

    /// <summary>Which of the server's own documents; null where only a text came.</summary>
    public DocumentReference? Document { get; set; }

    /// <summary>What is wrong with this entry of a batch; null where it can be executed.</summary>
    public string? Fault { get; init; }

    /// <summary>Whether only a query may run: the request came by GET.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether a document came, though it may be empty.</summary>
    public bool HasQuery => _query is not null;

    /// <summary>The request in the engine's terms; valid until this envelope is disposed.</summary>
    public GraphRequest ToRequest() => new()
    {
        Query = _query.AsMemory(0, _queryLength),
        Document = Document,
        OperationName = OperationName,
        Variables = Variables?.RootElement ?? default,
        IsReadOnly = IsReadOnly,
    };

    /// <summary>A buffer for the document's text.</summary>
    /// <param name="maxBytes">What the text has at most.</param>
    public byte[] RentQuery(int maxBytes) => _query = ArrayPool<byte>.Shared.Rent(Math.Max(maxBytes, 1));

    /// <summary>Says how much of the buffer the text has taken.</summary>
    public void SetQueryLength(int bytes) => _queryLength = bytes;

    public void SetQuery(string text) =>
        SetQueryLength(Encoding.UTF8.GetBytes(text, RentQuery(Encoding.UTF8.GetMaxByteCount(text.Length))));

    /// <summary>Names the document; a request may do so twice, if both mean the same.</summary>
    public void SetDocument(DocumentReference document)
    {
        if (Document is not null && !Document.IsSameAs(document))
        {
            throw RequestRefusedException.BadRequest("\"documentId\" and \"persistedQuery\" name different documents.");
        }

        Document = document;
    }

    /// <summary>Refuses what has no document.</summary>
    public void Check()
    {
        if (!HasQuery && Document is null)
        {
            throw RequestRefusedException.BadRequest(
                "The request has no \"query\": send {\"query\": \"…\"} with the text of a document.");
        }
    }

    public void Dispose()
    {
        if (_query is { } buffer)
        {
            _query = null;
            ArrayPool<byte>.Shared.Return(buffer);
        }

        Variables?.Dispose();
        Variables = null;
    }
}
