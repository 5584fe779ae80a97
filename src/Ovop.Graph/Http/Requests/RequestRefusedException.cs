using Ovop.Engine.Text;

namespace Ovop.Graph.Http.Requests;

/// <summary>A request that is not GraphQL over HTTP, and the status that says so; the message is for the client.</summary>
internal sealed class RequestRefusedException(int status, string message) : Exception(message)
{
    /// <summary>The HTTP status, whatever the media type of the answer.</summary>
    public int Status { get; } = status;

    /// <summary>One of <see cref="ErrorCodes"/>.</summary>
    public string Code { get; init; } = ErrorCodes.BadRequest;

    /// <summary>The methods that are possible, with 405; else null.</summary>
    public string? Allow { get; init; }

    /// <summary>400: the request can be read but is not what it should be.</summary>
    public static RequestRefusedException BadRequest(string message) =>
        new(StatusCodes.Status400BadRequest, message);
}
