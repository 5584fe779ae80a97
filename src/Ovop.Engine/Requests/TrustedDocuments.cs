using System.Security.Cryptography;
using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Requests;

/// <summary>
/// Documents that the server was given at its start, addressed by their name or by the SHA-256 of their text
/// (GraphQL over HTTP, appendix "Persisted Documents"). All of them are valid: a fault in one stops the start.
/// </summary>
public sealed class TrustedDocuments
{
    private readonly Dictionary<string, PreparedDocument> _byName = new(StringComparer.Ordinal);

    private readonly Dictionary<byte[], PreparedDocument> _byHash = new(Utf8KeyComparer.Instance);

    private TrustedDocuments(bool areOnlyOnes) => AreOnlyOnes = areOnlyOnes;

    /// <summary>None, and every document is accepted.</summary>
    public static TrustedDocuments None { get; } = new(areOnlyOnes: false);

    /// <summary>Whether no other document is answered.</summary>
    public bool AreOnlyOnes { get; }

    /// <summary>Parses, validates, measures and plans the documents.</summary>
    /// <param name="schema">What they ask of.</param>
    /// <param name="limits">How much they may ask.</param>
    /// <param name="texts">Their texts, UTF-8, by their names.</param>
    /// <param name="areOnlyOnes">Whether no other document is to be answered.</param>
    /// <exception cref="TrustedDocumentsException">All that is wrong with any of them.</exception>
    public static TrustedDocuments Load(
        Schema schema, GraphLimits limits, IEnumerable<KeyValuePair<string, byte[]>> texts, bool areOnlyOnes)
    {
        var documents = new TrustedDocuments(areOnlyOnes);
        var preparation = new DocumentPreparation(schema, limits);
        var faults = new List<TrustedDocumentFault>();
        foreach (var (name, text) in texts)
        {
            faults.AddRange(documents.Add(preparation, name, text).Select(error => new TrustedDocumentFault(name, error)));
        }

        return faults.Count == 0 ? documents : throw new TrustedDocumentsException(faults);
    }

    internal PreparedDocument? Find(DocumentReference reference) => reference.Name is { } name
        ? _byName.GetValueOrDefault(name)
        : FindByHash(reference.Hash);

    internal PreparedDocument? FindByText(ReadOnlySpan<byte> text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text, hash);
        return FindByHash(hash);
    }

    private PreparedDocument? FindByHash(ReadOnlySpan<byte> hash) =>
        _byHash.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(hash, out var document) ? document : null;

    private IReadOnlyList<GraphQLError> Add(DocumentPreparation preparation, string name, byte[] text)
    {
        if (!DocumentReference.IsName(name))
        {
            return
            [
                new GraphQLError
                {
                    Message = "The name cannot be used as a documentId: it may have letters, digits, and - . _ ~ only.",
                    Code = ErrorCodes.BadRequest,
                },
            ];
        }

        try
        {
            var (document, errors) = preparation.Prepare(text);
            if (document is null)
            {
                return errors;
            }

            document.PlanAll();
            _byName.Add(name, document);
            _byHash[SHA256.HashData(text)] = document;

            // An editor ends a file with a line break; a client hashes its text without one. Places in the text are the same.
            _byHash[SHA256.HashData(text.AsSpan().TrimEnd("\r\n"u8))] = document;
            return [];
        }
        catch (GraphQLException exception)
        {
            return [exception.Error];
        }
    }
}
