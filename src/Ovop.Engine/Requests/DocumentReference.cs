using System.Buffers;
using System.Security.Cryptography;

namespace Ovop.Engine.Requests;

/// <summary>
/// How a request names a document that the server has, instead of sending it: by the SHA-256 of its text, or by a name
/// (GraphQL over HTTP, appendix "Persisted Documents", section "Identifying a Document").
/// </summary>
public sealed class DocumentReference
{
    private const string HashPrefix = "sha256:";
    private const int MaxNameLength = 200;

    // "UnreservedCharacter" of the appendix.
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");

    private readonly byte[]? _hash;

    private DocumentReference(byte[]? hash, string? name)
    {
        _hash = hash;
        Name = name;
    }

    /// <summary>The name of a trusted document; null where it is referred to by its hash.</summary>
    public string? Name { get; }

    /// <summary>The SHA-256 of the document's text, 32 bytes; empty where it is referred to by its name.</summary>
    public ReadOnlySpan<byte> Hash => _hash;

    /// <summary>Reads a document identifier: <c>sha256:</c> and 64 hexadecimal digits, the digits alone, or a name.</summary>
    /// <returns>Null where it is none of these.</returns>
    public static DocumentReference? TryParse(string identifier) =>
        identifier.StartsWith(HashPrefix, StringComparison.Ordinal)
            ? TryParseHash(identifier.AsSpan(HashPrefix.Length))
            : TryParseHash(identifier) ?? (IsName(identifier) ? new DocumentReference(null, identifier) : null);

    /// <summary>Reads 64 hexadecimal digits.</summary>
    /// <returns>Null where it is something else.</returns>
    public static DocumentReference? TryParseHash(ReadOnlySpan<char> digits)
    {
        var hash = new byte[SHA256.HashSizeInBytes];
        return digits.Length == 2 * hash.Length
            && Convert.FromHexString(digits, hash, out _, out _) == OperationStatus.Done
                ? new DocumentReference(hash, null)
                : null;
    }

    /// <summary>Whether a text can be the name of a document.</summary>
    public static bool IsName(string text) =>
        text.Length is > 0 and <= MaxNameLength && !text.AsSpan().ContainsAnyExcept(NameCharacters);

    /// <summary>Whether both refer to the same document by the same means.</summary>
    public bool IsSameAs(DocumentReference other) =>
        Name == other.Name && Hash.SequenceEqual(other.Hash);

    /// <summary>Whether the hash is that of a text; false for a name.</summary>
    internal bool IsHashOf(ReadOnlySpan<byte> text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text, hash);
        return hash.SequenceEqual(Hash);
    }

    internal byte[] HashBytes() => _hash ?? [];
}
