using Ovop.Engine.Requests;
using Ovop.Engine.Text;
using Ovop.Graph.Http.Responses;
using ResponseExtensions = Ovop.Engine.Output.ResponseExtensions;

namespace Ovop.Graph.Refusals;

/// <summary>Answers with a status and a list of errors as GraphQL has: what every face but GraphQL's own does.</summary>
/// <param name="notice">What whoever reads an answer must know; null where there is nothing.</param>
internal sealed class RefusalSender(string? notice)
{
    /// <summary>With the status that fits the errors.</summary>
    public ValueTask SendAsync(HttpContext http, RefusedException refused) => SendAsync(http, StatusOf(refused), refused);

    public async ValueTask SendAsync(HttpContext http, int status, RefusedException refused)
    {
        using var response = GraphResponse.Failed(refused.Errors, new ResponseExtensions(null, notice));
        await ResponseSender.SendAsync(http, ResponseMediaType.Json, status, response).ConfigureAwait(false);
    }

    /// <summary>405, with the methods that are possible.</summary>
    public ValueTask SendMethodNotAllowedAsync(HttpContext http, string methods)
    {
        http.Response.Headers.Allow = methods;
        return SendAsync(http, StatusCodes.Status405MethodNotAllowed, new RefusedException(
            $"{http.Request.Method} is not possible here; send a GET."));
    }

    private static int StatusOf(RefusedException refused) => refused.Errors[0].Code switch
    {
        ErrorCodes.Unavailable or ErrorCodes.Timeout => StatusCodes.Status503ServiceUnavailable,
        ErrorCodes.Internal => StatusCodes.Status500InternalServerError,
        _ => refused.IsNotFound ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest,
    };
}
