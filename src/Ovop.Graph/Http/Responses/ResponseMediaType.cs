namespace Ovop.Graph.Http.Responses;

/// <summary>What can be answered at the endpoint (GraphQL over HTTP, section "Media Types").</summary>
internal sealed class ResponseMediaType
{
    private ResponseMediaType(string name)
    {
        Name = name;
        ContentType = $"{name}; charset=utf-8";
    }

    /// <summary>The status says whether the request was good; 200 means that there is data.</summary>
    public static ResponseMediaType GraphQLResponse { get; } = new("application/graphql-response+json");

    /// <summary>The older type, and what <c>*/*</c> means: 200 for every well-formed request, errors inside.</summary>
    public static ResponseMediaType Json { get; } = new("application/json");

    /// <summary>GraphiQL, for a browser.</summary>
    public static ResponseMediaType Html { get; } = new("text/html");

    /// <summary>What a POST is answered in.</summary>
    public static IReadOnlyList<ResponseMediaType> OfPost { get; } = [Json, GraphQLResponse];

    /// <summary>What a GET is answered in.</summary>
    public static IReadOnlyList<ResponseMediaType> OfGet { get; } = [Json, GraphQLResponse, Html];

    public string Name { get; }

    public string ContentType { get; }
}
