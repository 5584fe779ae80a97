using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Ovop.Engine.Text;
using Ovop.Graph.Http;
using Ovop.Graph.Http.Requests;
using Ovop.Graph.Refusals;

namespace Ovop.Graph.Exports;

/// <summary>
/// <c>GET /export/{list}</c>: 1. the method, 2. the guard against other sites, 3. parameters and plan, 4. a place among the
/// exports that run, 5. the query, up to its first row, 6. the document. What goes wrong before 6. is answered with a status and an error list as GraphQL
/// has; what goes wrong within it breaks the connection off, so that nobody takes half a document for a whole one.
/// </summary>
internal sealed class ExportEndpoint(
    ExportPlanner planner, ExportReader reader, CrossSiteGuard guard, InternalErrors internalErrors, ExportSettings settings)
{
    private const string Methods = "GET, HEAD";

    private readonly RefusalSender _refusals = new(settings.Notice);

    private readonly SemaphoreSlim _places = new(settings.MaxConcurrent);

    public async Task HandleAsync(HttpContext http)
    {
        try
        {
            // 1.
            if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
            {
                await _refusals.SendMethodNotAllowedAsync(http, Methods).ConfigureAwait(false);
                return;
            }

            // 2. and 3.
            guard.Check(http.Request);
            var plan = planner.Plan(ExportParameters.Read(http.Request));
            if (HttpMethods.IsHead(http.Request.Method))
            {
                SetHeaders(http, plan);
                return;
            }

            await AnswerAsync(http, plan).ConfigureAwait(false);
        }
        catch (RequestRefusedException refused)
        {
            await _refusals.SendAsync(http, refused.Status, new RefusedException(refused.Message, refused.Code)).ConfigureAwait(false);
        }
        catch (RefusedException refused)
        {
            await _refusals.SendAsync(http, refused).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client is gone: there is nobody to answer.
        }
    }

    private async ValueTask AnswerAsync(HttpContext http, ExportPlan plan)
    {
        // 4. None waits: a client that may wait for minutes can as well ask again.
        if (!await _places.WaitAsync(0, http.RequestAborted).ConfigureAwait(false))
        {
            throw new RefusedException(
                $"{settings.MaxConcurrent} exports are being sent, which is the most at once. Try again later.",
                ErrorCodes.Unavailable);
        }

        try
        {
            using var deadline = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
            deadline.CancelAfter(settings.TimeLimit);
            await SendAsync(http, plan, deadline.Token).ConfigureAwait(false);
        }
        finally
        {
            _places.Release();
        }
    }

    private async ValueTask SendAsync(HttpContext http, ExportPlan plan, CancellationToken cancellationToken)
    {
        // 5.
        var rows = await OpenAsync(http, plan, cancellationToken).ConfigureAwait(false);
        await using (rows.ConfigureAwait(false))
        {
            SetHeaders(http, plan);
            if (http.Features.Get<IHttpMinResponseDataRateFeature>() is { } rate)
            {
                // Slow readers are welcome; the time limit bounds those that do not read at all.
                rate.MinDataRate = null;
            }

            // 6.
            try
            {
                await rows.WriteAsync(plan, http.Response.BodyWriter, null, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                if (!cancellationToken.IsCancellationRequested)
                {
                    internalErrors.Describe(exception);
                }

                http.Abort();
            }
        }
    }

    private async ValueTask<ExportRows> OpenAsync(HttpContext http, ExportPlan plan, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.OpenAsync(plan, settings.TimeLimit, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (!http.RequestAborted.IsCancellationRequested)
        {
            throw new RefusedException("The export took longer than it may.", ErrorCodes.Timeout, exception);
        }
        catch (Exception exception) when (exception is not (RefusedException or OperationCanceledException))
        {
            throw new RefusedException([internalErrors.Describe(exception)], exception);
        }
    }

    private static void SetHeaders(HttpContext http, ExportPlan plan)
    {
        var headers = http.Response.Headers;
        http.Response.ContentType = plan.Format.ContentType;
        headers.ContentDisposition = $"attachment; filename=\"{plan.FileName}\"";
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-cache";
        headers.Link = plan.List.Notice.Links.ToArray();
    }
}
