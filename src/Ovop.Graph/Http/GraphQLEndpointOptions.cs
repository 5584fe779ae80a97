namespace Ovop.Graph.Http;

/// <summary>What the endpoint allows of one request.</summary>
/// <param name="MaxBodyBytes">The most bytes of a body; more is answered with 413.</param>
/// <param name="MaxBatchSize">How many requests one body may hold; 0: a body is one request, not a list.</param>
/// <param name="TimeLimit">How long a request may take as a whole; longer is answered with 503 and TIMEOUT.</param>
internal sealed record GraphQLEndpointOptions(int MaxBodyBytes, int MaxBatchSize, TimeSpan TimeLimit);
