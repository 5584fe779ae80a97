using Ovop.Engine.Requests;
using Ovop.Geo.Querying.Values;

namespace Ovop.Graph.Hosting;

/// <summary>
/// All settings of the server, each with its variable, its default and its range. <see cref="OvopOptionsReader"/>
/// checks them at start-up; a server never runs on a wrong one.
/// </summary>
public sealed record OvopOptions
{
    // Why they are what they are stands on its properties.
    private static readonly GraphLimits Limits = new();

    /// <summary>
    /// The IP address to listen on. Only this machine by default: there is no sign-in yet, so open it to a network
    /// behind a proxy that has one.
    /// </summary>
    [Setting("OVOP_ADDRESS")]
    public string Address { get; init; } = "127.0.0.1";

    /// <summary>The TCP port to listen on; 0 takes any that is free.</summary>
    [Setting("OVOP_PORT", 0, 65_535)]
    public int Port { get; init; } = 5080;

    /// <summary>The TCP port of a demonstration, which may run beside the real server; 0 takes any that is free.</summary>
    [Setting("OVOP_DEMO_PORT", 0, 65_535)]
    public int DemoPort { get; init; } = 5081;

    /// <summary>Connections that clients may have open at once.</summary>
    [Setting("OVOP_MAX_CONNECTIONS", 1, 100_000)]
    public int MaxConnections { get; init; } = 1_000;

    /// <summary>Connections to PostgreSQL for reading, and as many for writing. A private server takes 100 in all.</summary>
    [Setting("OVOP_MAX_DATABASE_CONNECTIONS", 1, 1_000)]
    public int MaxDatabaseConnections { get; init; } = 40;

    /// <summary>How long one request may take as a whole, in milliseconds.</summary>
    [Setting("OVOP_REQUEST_TIME_LIMIT_MS", 100, 600_000)]
    public int RequestTimeLimitMs { get; init; } = 10_000;

    /// <summary>How long one export may take as a whole, in milliseconds.</summary>
    [Setting("OVOP_EXPORT_TIME_LIMIT_MS", 1_000, 86_400_000)]
    public int ExportTimeLimitMs { get; init; } = 600_000;

    /// <summary>
    /// Exports that are sent at once. Each holds a connection for reading, so never more than half of
    /// <see cref="MaxDatabaseConnections"/>.
    /// </summary>
    [Setting("OVOP_MAX_CONCURRENT_EXPORTS", 1, 500)]
    public int MaxConcurrentExports { get; init; } = 4;

    /// <summary>Bytes of a request's body.</summary>
    [Setting("OVOP_MAX_BODY_BYTES", 1_000, 100_000_000)]
    public int MaxBodyBytes { get; init; } = 2_000_000;

    /// <summary>Rows of a page where the query does not say.</summary>
    [Setting("OVOP_DEFAULT_PAGE_SIZE", 1, 10_000)]
    public int DefaultPageSize { get; init; } = 10;

    /// <summary>Rows that a query may ask for in one page.</summary>
    [Setting("OVOP_MAX_PAGE_SIZE", 1, 10_000)]
    public int MaxPageSize { get; init; } = 1_000;

    /// <summary>Bytes of a GraphQL document.</summary>
    [Setting("OVOP_MAX_DOCUMENT_BYTES", 1_000, 10_000_000)]
    public int MaxDocumentBytes { get; init; } = Limits.MaxDocumentBytes;

    /// <summary>Tokens of a GraphQL document.</summary>
    [Setting("OVOP_MAX_TOKENS", 100, 1_000_000)]
    public int MaxTokens { get; init; } = Limits.MaxTokens;

    /// <summary>Fields within fields of an operation.</summary>
    [Setting("OVOP_MAX_DEPTH", 2, 100)]
    public int MaxDepth { get; init; } = Limits.MaxDepth;

    /// <summary>Fields of an operation, fragments counted at each of their spreads.</summary>
    [Setting("OVOP_MAX_FIELDS", 10, 100_000)]
    public int MaxFields { get; init; } = Limits.MaxFields;

    /// <summary>Fields of an operation under another name than their own, fragments counted at each of their spreads.</summary>
    [Setting("OVOP_MAX_ALIASES", 0, 100_000)]
    public int MaxAliases { get; init; } = Limits.MaxAliases;

    /// <summary>Directives of a document.</summary>
    [Setting("OVOP_MAX_DIRECTIVES", 0, 10_000)]
    public int MaxDirectives { get; init; } = Limits.MaxDirectives;

    /// <summary>Directives on one field, fragment or operation.</summary>
    [Setting("OVOP_MAX_DIRECTIVES_AT_ONE_PLACE", 0, 1_000)]
    public int MaxDirectivesAtOnePlace { get; init; } = Limits.MaxDirectivesAtOnePlace;

    /// <summary>Fragments that a document defines.</summary>
    [Setting("OVOP_MAX_FRAGMENTS", 0, 1_000)]
    public int MaxFragments { get; init; } = Limits.MaxFragments;

    /// <summary>Bytes of the variables of a request.</summary>
    [Setting("OVOP_MAX_VARIABLE_BYTES", 1_000, 100_000_000)]
    public int MaxVariableBytes { get; init; } = Limits.MaxVariableBytes;

    /// <summary>Values within the variables of a request.</summary>
    [Setting("OVOP_MAX_VARIABLE_VALUES", 10, 10_000_000)]
    public int MaxVariableValues { get; init; } = Limits.MaxVariableValues;

    /// <summary>Items of one list in a document or in variables.</summary>
    [Setting("OVOP_MAX_INPUT_LIST_LENGTH", 1, 1_000_000)]
    public int MaxInputListLength { get; init; } = Limits.MaxInputListLength;

    /// <summary>The field cost of an operation: how much work it may be.</summary>
    [Setting("OVOP_MAX_FIELD_COST", 100, 1_000_000_000)]
    public int MaxFieldCost { get; init; } = Limits.MaxFieldCost;

    /// <summary>The type cost of an operation: how many objects its answer may hold.</summary>
    [Setting("OVOP_MAX_TYPE_COST", 100, 1_000_000_000)]
    public int MaxTypeCost { get; init; } = Limits.MaxTypeCost;

    /// <summary>Errors that one response reports.</summary>
    [Setting("OVOP_MAX_ERRORS", 1, 10_000)]
    public int MaxErrors { get; init; } = Limits.MaxErrors;

    /// <summary>Bytes of a response.</summary>
    [Setting("OVOP_MAX_RESPONSE_BYTES", 10_000, 1_000_000_000)]
    public int MaxResponseBytes { get; init; } = Limits.MaxResponseBytes;

    /// <summary>Operations that are worked on at once.</summary>
    [Setting("OVOP_MAX_CONCURRENT_OPERATIONS", 1, 10_000)]
    public int MaxConcurrentOperations { get; init; } = Limits.MaxConcurrentOperations;

    /// <summary>Operations that wait for others to end.</summary>
    [Setting("OVOP_MAX_WAITING_OPERATIONS", 0, 100_000)]
    public int MaxWaitingOperations { get; init; } = Limits.MaxWaitingOperations;

    /// <summary>How long an operation waits for others to end, in milliseconds; 0: it does not wait.</summary>
    [Setting("OVOP_MAX_WAIT_MS", 0, 60_000)]
    public int MaxWaitMs { get; init; } = (int)Limits.MaxWait.TotalMilliseconds;

    /// <summary>Whether clients may ask for the schema (<c>__schema</c>, <c>__type</c>).</summary>
    [Setting("OVOP_INTROSPECTION")]
    public bool AllowsIntrospection { get; init; } = Limits.AllowsIntrospection;

    /// <summary>Positions of a geometry that a query gives.</summary>
    [Setting("OVOP_MAX_VERTICES", 4, 1_000_000)]
    public int MaxVertices { get; init; } = 10_000;

    /// <summary>
    /// Rows before the end of a page that is ordered nearest first: each page walks past all those before it.
    /// </summary>
    [Setting("OVOP_MAX_NEAREST_DEPTH", 1, 10_000_000)]
    public int MaxNearestDepth { get; init; } = QueryLimits.Default.NearestDepth;

    /// <summary>Markers that one answer may have.</summary>
    [Setting("OVOP_MAX_MARKERS", 10, 100_000)]
    public int MaxMarkers { get; init; } = 2_000;

    /// <summary>Points that may be clustered at once; a product counts once for each of its villages.</summary>
    [Setting("OVOP_MAX_CLUSTERED_POINTS", 100, 10_000_000)]
    public int MaxClusteredPoints { get; init; } = 500_000;

    /// <summary>Bytes of clusterings that are kept for the next question; 0: each is made anew.</summary>
    [Setting("OVOP_CLUSTER_CACHE_BYTES", 0, 2_000_000_000)]
    public int ClusterCacheBytes { get; init; } = 128_000_000;

    /// <summary>Bytes of tiles that are kept for the next who asks, compressed; 0: each is drawn anew.</summary>
    [Setting("OVOP_TILE_CACHE_BYTES", 0, 2_000_000_000)]
    public int TileCacheBytes { get; init; } = 32_000_000;

    /// <summary>
    /// Where clients reach the server, such as <c>https://map.example.org/ovop</c>: the addresses in TileJSON and in the style
    /// of the map begin with it. Empty: where each request says it came to, which a proxy in front may have changed.
    /// </summary>
    [Setting("OVOP_PUBLIC_URL")]
    public string PublicUrl { get; init; } = "";

    /// <summary>GraphQL requests that one POST may hold as a list; 0: a POST is one request.</summary>
    [Setting("OVOP_MAX_BATCH_SIZE", 0, 100)]
    public int MaxBatchSize { get; init; }

    /// <summary>
    /// Bytes of memory of the documents that are kept by their hash, for automatic persisted queries: some 8 KB for each and
    /// 64 bytes for each of its text.
    /// </summary>
    [Setting("OVOP_PERSISTED_QUERY_CACHE_BYTES", 1_000_000, 1_000_000_000)]
    public int PersistedQueryCacheBytes { get; init; } = 32_000_000;

    /// <summary>
    /// A folder of documents that clients may name instead of sending them: <c>NAME.graphql</c> is NAME. Empty: none.
    /// </summary>
    [Setting("OVOP_TRUSTED_DOCUMENTS")]
    public string TrustedDocuments { get; init; } = "";

    /// <summary>Whether no other documents are answered.</summary>
    [Setting("OVOP_ONLY_TRUSTED_DOCUMENTS")]
    public bool OnlyTrustedDocuments { get; init; }

    /// <summary>
    /// The origins of other sites whose pages may read our answers (CORS), such as <c>https://map.example.org</c>, with
    /// commas between them; <c>*</c> for all; empty for none.
    /// </summary>
    [Setting("OVOP_CORS_ORIGINS")]
    public string CorsOrigins { get; init; } = "";

    /// <summary>The folder that GraphiQL was built to. Empty: the folder <c>graphiql</c> beside the program.</summary>
    [Setting("OVOP_GRAPHIQL")]
    public string GraphiQLFolder { get; init; } = "";

    /// <summary>The folder that the map was built to. Empty: the folder <c>map</c> beside the program.</summary>
    [Setting("OVOP_MAP")]
    public string MapFolder { get; init; } = "";

    /// <summary>
    /// The address of a style of another server that the map draws beneath everything; its pages may then ask that server.
    /// Empty: none, and they ask nobody else.
    /// </summary>
    [Setting("OVOP_BASEMAP")]
    public string Basemap { get; init; } = "";

    /// <summary>
    /// Whether what is served is invented, and every face says so. No setting: the command line says it, and checks that
    /// the database does too.
    /// </summary>
    public bool IsDemonstration { get; init; }

    /// <summary><see cref="CorsOrigins"/>, one by one.</summary>
    public IReadOnlyList<string> CorsOriginList =>
        CorsOrigins.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public TimeSpan RequestTimeLimit => TimeSpan.FromMilliseconds(RequestTimeLimitMs);
}
