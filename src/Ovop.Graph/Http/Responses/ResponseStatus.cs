using Ovop.Engine.Requests;
using Ovop.Engine.Text;

namespace Ovop.Graph.Http.Responses;

/// <summary>The status of an answer (GraphQL over HTTP, "Status Codes").</summary>
internal static class ResponseStatus
{
    public static int Of(GraphResponse response, ResponseMediaType mediaType)
    {
        if (response.IsRefusedAsReadOnly)
        {
            return StatusCodes.Status405MethodNotAllowed;
        }

        return response.RequestError?.Code switch
        {
            null => StatusCodes.Status200OK,

            // A client, a proxy or a monitor should try again; an errors list within a 200 would tell only the first.
            ErrorCodes.Unavailable or ErrorCodes.Timeout => StatusCodes.Status503ServiceUnavailable,
            _ when mediaType == ResponseMediaType.Json => StatusCodes.Status200OK,
            ErrorCodes.Internal => StatusCodes.Status500InternalServerError,
            ErrorCodes.Forbidden => StatusCodes.Status403Forbidden,
            _ => StatusCodes.Status400BadRequest,
        };
    }
}
