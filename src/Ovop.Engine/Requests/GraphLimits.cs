namespace Ovop.Engine.Requests;

/// <summary>
/// What a request may ask of the engine. Everything a client can make large has its limit here. The defaults are those
/// of a public server: several times what the applications that we know send, and little enough that any one request
/// is done within seconds. What is above a limit is refused with <c>TOO_COMPLEX</c> unless another code is named.
/// </summary>
public sealed record GraphLimits
{
    /// <summary>Bytes of a document, UTF-8. Checked before it is parsed. GraphiQL's introspection query has 1,600.</summary>
    public int MaxDocumentBytes { get; init; } = 256 * 1024;

    /// <summary>
    /// Tokens of a document; the parser stops at the first one too many. A token takes some 100 bytes of memory when it
    /// is parsed, so this is 1.5 MB.
    /// </summary>
    public int MaxTokens { get; init; } = 15_000;

    /// <summary>
    /// Fields within fields of an operation, fragments counted where they are spread. Introspection needs 13.
    /// </summary>
    public int MaxDepth { get; init; } = 32;

    /// <summary>
    /// Fields of an operation, fragments counted at each of their spreads. A plan takes some 500 bytes for each, and each
    /// row writes all of its own.
    /// </summary>
    public int MaxFields { get; init; } = 2_000;

    /// <summary>
    /// Fields under another name, fragments counted at each of their spreads. The same column twice is free to the
    /// database, so no cost counts it; this bounds how often a row can repeat one.
    /// </summary>
    public int MaxAliases { get; init; } = 200;

    /// <summary>Directives of a document, as they are written; the parser stops at the first one too many.</summary>
    public int MaxDirectives { get; init; } = 200;

    /// <summary>
    /// Directives on one field, fragment or operation; the parser stops at the first one too many. No more than one each
    /// of those that a schema has can be of use.
    /// </summary>
    public int MaxDirectivesAtOnePlace { get; init; } = 10;

    /// <summary>
    /// Fragments that a document defines; the parser stops at the first one too many. Clients that put a fragment to
    /// each component of a page define some dozens.
    /// </summary>
    public int MaxFragments { get; init; } = 200;

    /// <summary>Whether <c>__schema</c> and <c>__type</c> may be asked for; else <c>VALIDATION</c>.</summary>
    public bool AllowsIntrospection { get; init; } = true;

    /// <summary>Bytes of the variables' JSON. A polygon of 10,000 positions has some 400,000. Checked before coercion.</summary>
    public int MaxVariableBytes { get; init; } = 1_000_000;

    /// <summary>Values within the variables of a request, all levels together.</summary>
    public int MaxVariableValues { get; init; } = 50_000;

    /// <summary>Items of one list, in variables or in the document: an <c>in</c> of all villages of a province has 8,500.</summary>
    public int MaxInputListLength { get; init; } = 10_000;

    /// <summary>
    /// Rows of a page. Fields refuse more themselves (<c>PAGE_TOO_LARGE</c>), so a request for more costs no more.
    /// </summary>
    public int MaxPageSize { get; init; } = int.MaxValue;

    /// <summary>
    /// The field cost of an operation: the weights of its fields and arguments, each time that they are resolved. One is
    /// about what it costs to look a row up by its key, some 5 µs: this is half a second of a database's work.
    /// </summary>
    public int MaxFieldCost { get; init; } = 100_000;

    /// <summary>The type cost of an operation: how many objects its answer may hold, some 10 to 20 MB of them.</summary>
    public int MaxTypeCost { get; init; } = 100_000;

    /// <summary>Errors that one response reports; one more says how many there were.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>Bytes of a response: of all that runs at once, it takes the most memory.</summary>
    public int MaxResponseBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>
    /// Operations that are worked on at once. The database has connections for some 40 at a time; the others are parsed,
    /// planned or written meanwhile. Times <see cref="MaxResponseBytes"/>, it bounds the memory of all responses.
    /// </summary>
    public int MaxConcurrentOperations { get; init; } = 100;

    /// <summary>Operations that wait for others to end; more are refused at once with <c>UNAVAILABLE</c>.</summary>
    public int MaxWaitingOperations { get; init; } = 1_000;

    /// <summary>
    /// How long an operation waits at most, then it is refused with <c>UNAVAILABLE</c>: long enough for a burst, short
    /// enough for a person to be told.
    /// </summary>
    public TimeSpan MaxWait { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Bytes of memory of the documents that are kept parsed and planned, roughly: 8 KB for each and 64 bytes for each of its
    /// text. So many that all documents of some hundred pages fit, so few that whoever sends a new one each time fills
    /// no machine.
    /// </summary>
    public int DocumentCacheBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>The same of the documents that are kept by their hash, for automatic persisted queries.</summary>
    public int PersistedDocumentCacheBytes { get; init; } = 32 * 1024 * 1024;
}
