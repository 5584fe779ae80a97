using Ovop.Engine.Requests;
using Ovop.Geo.Spatial;
using Ovop.Graph.Hosting;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Http;

/// <summary>What the GraphQL face is told of the settings.</summary>
/// <param name="Limits">What one request may ask of the engine.</param>
/// <param name="Geometries">How large a geometry in a request may be.</param>
/// <param name="Pages">How many rows a page has.</param>
/// <param name="Endpoint">What the endpoint allows.</param>
internal sealed record GraphQLSettings(
    GraphLimits Limits, GeometryLimits Geometries, PageLimits Pages, GraphQLEndpointOptions Endpoint)
{
    public static GraphQLSettings From(OvopOptions options) => new(
        new GraphLimits { MaxTokens = options.MaxTokens, MaxDepth = options.MaxDepth, MaxFields = options.MaxFields },
        new GeometryLimits { MaxVertices = options.MaxVertices },
        new PageLimits(options.DefaultPageSize, options.MaxPageSize),
        new GraphQLEndpointOptions(options.MaxBodyBytes, options.RequestTimeLimit));
}
