using System.Text.Json;

namespace Ovop.Engine.Requests;

/// <summary>A request in the terms of the specification (section 6.1), wherever it came from.</summary>
public readonly record struct GraphRequest
{
    /// <summary>
    /// The document, UTF-8; empty where <see cref="Document"/> names one. It may be reused once the request is answered.
    /// </summary>
    public required ReadOnlyMemory<byte> Query { get; init; }

    /// <summary>
    /// Which of the documents that the server has; null where only the text is sent. With a hash and a text, the text is
    /// kept under its hash.
    /// </summary>
    public DocumentReference? Document { get; init; }

    /// <summary>Which operation; null or empty where the document has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>
    /// A JSON object, null, or undefined where none came. Its strings are Unicode text: custom scalars may rely on that.
    /// </summary>
    public JsonElement Variables { get; init; }

    /// <summary>Whether the response is to tell what the operation costs.</summary>
    public CostReport CostReport { get; init; }

    /// <summary>Whether anything but a query may run; false for GET (GraphQL over HTTP, section 6.2).</summary>
    public bool IsReadOnly { get; init; }
}
