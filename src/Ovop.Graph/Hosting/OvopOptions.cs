namespace Ovop.Graph.Hosting;

/// <summary>
/// All settings of the server, each with its variable, its default and its range. <see cref="OvopOptionsReader"/>
/// checks them at start-up; a server never runs on a wrong one.
/// </summary>
public sealed record OvopOptions
{
    /// <summary>
    /// The IP address to listen on. Only this machine by default: there is no sign-in yet, so open it to a network
    /// behind a proxy that has one.
    /// </summary>
    [Setting("OVOP_ADDRESS")]
    public string Address { get; init; } = "127.0.0.1";

    /// <summary>The TCP port to listen on; 0 takes any that is free.</summary>
    [Setting("OVOP_PORT", 0, 65_535)]
    public int Port { get; init; } = 5080;

    /// <summary>Connections that clients may have open at once.</summary>
    [Setting("OVOP_MAX_CONNECTIONS", 1, 100_000)]
    public int MaxConnections { get; init; } = 1_000;

    /// <summary>Connections to PostgreSQL for reading, and as many for writing. A private server takes 100 in all.</summary>
    [Setting("OVOP_MAX_DATABASE_CONNECTIONS", 1, 1_000)]
    public int MaxDatabaseConnections { get; init; } = 40;

    /// <summary>How long one request may take as a whole, in milliseconds.</summary>
    [Setting("OVOP_REQUEST_TIME_LIMIT_MS", 100, 600_000)]
    public int RequestTimeLimitMs { get; init; } = 10_000;

    /// <summary>Bytes of a request's body.</summary>
    [Setting("OVOP_MAX_BODY_BYTES", 1_000, 100_000_000)]
    public int MaxBodyBytes { get; init; } = 2_000_000;

    /// <summary>Rows of a page where the query does not say.</summary>
    [Setting("OVOP_DEFAULT_PAGE_SIZE", 1, 10_000)]
    public int DefaultPageSize { get; init; } = 10;

    /// <summary>Rows that a query may ask for in one page.</summary>
    [Setting("OVOP_MAX_PAGE_SIZE", 1, 10_000)]
    public int MaxPageSize { get; init; } = 1_000;

    /// <summary>Tokens of a GraphQL document.</summary>
    [Setting("OVOP_MAX_TOKENS", 100, 1_000_000)]
    public int MaxTokens { get; init; } = 15_000;

    /// <summary>Fields within fields of an operation.</summary>
    [Setting("OVOP_MAX_DEPTH", 2, 100)]
    public int MaxDepth { get; init; } = 32;

    /// <summary>Fields of an operation, fragments counted at each of their spreads.</summary>
    [Setting("OVOP_MAX_FIELDS", 10, 100_000)]
    public int MaxFields { get; init; } = 2_000;

    /// <summary>Positions of a geometry that a query gives.</summary>
    [Setting("OVOP_MAX_VERTICES", 4, 1_000_000)]
    public int MaxVertices { get; init; } = 10_000;

    /// <summary>GraphQL requests that one POST may hold as a list; 0: a POST is one request.</summary>
    [Setting("OVOP_MAX_BATCH_SIZE", 0, 100)]
    public int MaxBatchSize { get; init; }

    /// <summary>Bytes of documents that are kept by their hash, for automatic persisted queries.</summary>
    [Setting("OVOP_PERSISTED_QUERY_CACHE_BYTES", 10_000, 1_000_000_000)]
    public int PersistedQueryCacheBytes { get; init; } = 4_000_000;

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

    /// <summary><see cref="CorsOrigins"/>, one by one.</summary>
    public IReadOnlyList<string> CorsOriginList =>
        CorsOrigins.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public TimeSpan RequestTimeLimit => TimeSpan.FromMilliseconds(RequestTimeLimitMs);
}
