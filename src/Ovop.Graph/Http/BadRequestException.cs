namespace Ovop.Graph.Http;

/// <summary>A request that is not GraphQL over HTTP; the message is for the client.</summary>
internal sealed class BadRequestException(string message) : Exception(message);
