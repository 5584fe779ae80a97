namespace Ovop.Engine.Requests;

/// <summary>What a request may ask of the engine. Everything a client can make large has its limit here.</summary>
public sealed record GraphLimits
{
    /// <summary>Bytes of a document, UTF-8.</summary>
    public int MaxDocumentBytes { get; init; } = 256 * 1024;

    /// <summary>Tokens of a document.</summary>
    public int MaxTokens { get; init; } = 15_000;

    /// <summary>Fields within fields of an operation, fragments counted where they are spread.</summary>
    public int MaxDepth { get; init; } = 32;

    /// <summary>Fields of an operation, fragments counted at each of their spreads.</summary>
    public int MaxFields { get; init; } = 2_000;

    /// <summary>Values within the variables of a request, all levels together.</summary>
    public int MaxVariableValues { get; init; } = 50_000;

    /// <summary>Items of one list in variables or literals.</summary>
    public int MaxInputListLength { get; init; } = 10_000;

    /// <summary>Errors that one response reports.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>Bytes of a response.</summary>
    public int MaxResponseBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Bytes of documents that are kept parsed and planned.</summary>
    public int DocumentCacheBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>Bytes of documents that are kept by their hash, for automatic persisted queries.</summary>
    public int PersistedDocumentCacheBytes { get; init; } = 4 * 1024 * 1024;
}
