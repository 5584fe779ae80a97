using Ovop.Engine.Text;

namespace Ovop.Engine.Requests;

/// <summary>
/// The documents that were seen before, by their text and by their hash, and those that were trusted at the start.
/// Only valid documents are kept; what is kept is bounded in bytes.
/// </summary>
/// <remarks>
/// The handshake of automatic persisted queries (Apollo's; urql and others follow it): the client sends the hash alone;
/// where it is not known, it sends hash and text, and from then on the hash is enough.
/// </remarks>
internal sealed class KnownDocuments(GraphLimits limits, DocumentPreparation preparation, TrustedDocuments trusted)
{
    private readonly BoundedCache<PreparedDocument> _byText = new(limits.DocumentCacheBytes);
    private readonly BoundedCache<PreparedDocument> _byHash = new(limits.PersistedDocumentCacheBytes);

    /// <summary>The document that a request sends or names, or why it cannot be had.</summary>
    /// <exception cref="GraphQLException">It cannot be parsed.</exception>
    public (PreparedDocument? Document, IReadOnlyList<GraphQLError> Errors) Find(in GraphRequest request) =>
        request.Document is { } reference ? FindNamed(request, reference) : FindSent(request.Query);

    private (PreparedDocument? Document, IReadOnlyList<GraphQLError> Errors) FindNamed(
        in GraphRequest request, DocumentReference reference)
    {
        if (!request.Query.IsEmpty && !reference.IsHashOf(request.Query.Span))
        {
            return (null, [DoesNotMatch(reference)]);
        }

        if (trusted.Find(reference) is { } known)
        {
            return Known(known);
        }

        if (request.Query.IsEmpty)
        {
            return _byHash.TryGet(reference.Hash, out var document) ? Known(document) : (null, [NotFound(reference)]);
        }

        var (prepared, errors) = FindSent(request.Query);
        if (prepared is not null)
        {
            _byHash.Add(reference.HashBytes(), prepared, prepared.Bytes);
        }

        return (prepared, errors);
    }

    private (PreparedDocument? Document, IReadOnlyList<GraphQLError> Errors) FindSent(ReadOnlyMemory<byte> query)
    {
        if (trusted.AreOnlyOnes)
        {
            return trusted.FindByText(query.Span) is { } known ? Known(known) : (null, [NotTrusted()]);
        }

        if (_byText.TryGet(query.Span, out var document))
        {
            return Known(document);
        }

        RequestMeter.CountDocument(isHit: false);

        // The caller's buffer goes back to its pool; the document keeps a copy of its own.
        var text = query.ToArray();
        var (prepared, errors) = preparation.Prepare(text);
        if (prepared is not null)
        {
            _byText.Add(text, prepared, prepared.Bytes);
        }

        return (prepared, errors);
    }

    private static (PreparedDocument? Document, IReadOnlyList<GraphQLError> Errors) Known(PreparedDocument document)
    {
        RequestMeter.CountDocument(isHit: true);
        return (document, []);
    }

    // The message is part of the handshake: urql compares it, Apollo the message or the code.
    private static GraphQLError NotFound(DocumentReference reference) => new()
    {
        Message = reference.Name is { } name ? $"No trusted document is named \"{name}\"." : "PersistedQueryNotFound",
        Code = ErrorCodes.PersistedQueryNotFound,
    };

    private static GraphQLError DoesNotMatch(DocumentReference reference) => new()
    {
        Message = reference.Name is null
            ? "The hash is not the SHA-256 of \"query\". Hash exactly the text that is sent, as UTF-8."
            : "Send either \"query\" or the name of a trusted document, not both.",
        Code = ErrorCodes.BadRequest,
    };

    private static GraphQLError NotTrusted() => new()
    {
        Message = "This server answers trusted documents only. Send \"documentId\" with the name or the hash of one.",
        Code = ErrorCodes.Forbidden,
    };
}
