using Ovop.Engine.Requests;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;
using Ovop.Graph.Hosting;
using Ovop.Graph.Http.Requests;
using Ovop.Graph.Notices;
using Ovop.Graph.Rows;
using Ovop.Graph.Web;

namespace Ovop.Graph.Http;

/// <summary>What the GraphQL face is told of the settings.</summary>
/// <param name="Limits">What one request may ask of the engine.</param>
/// <param name="Geometries">How large a geometry in a request may be.</param>
/// <param name="Queries">What one query may ask of the database.</param>
/// <param name="Pages">How many rows a page has.</param>
/// <param name="Endpoint">What the endpoint allows.</param>
/// <param name="Documents">Which documents may be named instead of sent.</param>
/// <param name="Origins">Which other sites' pages may read the answers.</param>
/// <param name="GraphiQL">Where GraphiQL was built to.</param>
/// <param name="Notice">What the schema, every response and GraphiQL say of all that is served; null where nothing.</param>
internal sealed record GraphQLSettings(
    GraphLimits Limits, GeometryLimits Geometries, QueryLimits Queries, PageLimits Pages, GraphQLEndpointOptions Endpoint,
    TrustedDocumentSettings Documents, AllowedOrigins Origins, BuiltFolder GraphiQL, string? Notice)
{
    public static GraphQLSettings From(OvopOptions options) => new(
        LimitsFrom(options),
        new GeometryLimits { MaxVertices = options.MaxVertices },
        new QueryLimits { NearestDepth = options.MaxNearestDepth },
        new PageLimits(options.DefaultPageSize, options.MaxPageSize)
        {
            Markers = new MarkerLimits(options.MaxMarkers, options.MaxClusteredPoints, options.ClusterCacheBytes),
        },
        new GraphQLEndpointOptions(options.MaxBodyBytes, options.MaxBatchSize, options.RequestTimeLimit),
        new TrustedDocumentSettings(options.TrustedDocuments, options.OnlyTrustedDocuments),
        new AllowedOrigins(options.CorsOriginList),
        BuiltFolder.At(options.GraphiQLFolder, "graphiql", "graphiql"),
        DemonstrationNotice.Of(options));

    private static GraphLimits LimitsFrom(OvopOptions options) => new()
    {
        MaxDocumentBytes = options.MaxDocumentBytes,
        MaxTokens = options.MaxTokens,
        MaxDepth = options.MaxDepth,
        MaxFields = options.MaxFields,
        MaxAliases = options.MaxAliases,
        MaxDirectives = options.MaxDirectives,
        MaxDirectivesAtOnePlace = options.MaxDirectivesAtOnePlace,
        MaxFragments = options.MaxFragments,
        AllowsIntrospection = options.AllowsIntrospection,
        MaxVariableBytes = options.MaxVariableBytes,
        MaxVariableValues = options.MaxVariableValues,
        MaxInputListLength = options.MaxInputListLength,
        MaxPageSize = options.MaxPageSize,
        MaxFieldCost = options.MaxFieldCost,
        MaxTypeCost = options.MaxTypeCost,
        MaxErrors = options.MaxErrors,
        MaxResponseBytes = options.MaxResponseBytes,
        MaxConcurrentOperations = options.MaxConcurrentOperations,
        MaxWaitingOperations = options.MaxWaitingOperations,
        MaxWait = TimeSpan.FromMilliseconds(options.MaxWaitMs),
        PersistedDocumentCacheBytes = options.PersistedQueryCacheBytes,
    };
}
