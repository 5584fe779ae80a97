using Ovop.Geo.Querying.Streaming;
using Ovop.Geo.Spatial;
using Ovop.Graph.Refusals;

namespace Ovop.Graph.Exports;

/// <summary>Opens the rows of a plan, up to the first of them, and says why they cannot be had.</summary>
internal sealed class ExportReader(RowStreamReader reader, GeometryTransformer transformer)
{
    /// <exception cref="RefusedException">A value is refused, the time is over, the database is away.</exception>
    public async ValueTask<ExportRows> OpenAsync(ExportPlan plan, TimeSpan timeLimit, CancellationToken cancellationToken)
    {
        try
        {
            var values = await transformer.RequireAsync(plan.ForeignGeometries, cancellationToken).ConfigureAwait(false);
            var stream = await reader.OpenAsync(plan.Query, values, timeLimit, cancellationToken).ConfigureAwait(false);
            try
            {
                return new ExportRows(stream, await stream.ReadAsync(cancellationToken).ConfigureAwait(false));
            }
            catch
            {
                await stream.DisposeAsync().ConfigureAwait(false);
                throw;
            }
        }
        catch (Exception exception) when (Refusal.Of(exception, "The export") is { } refusal)
        {
            throw refusal;
        }
    }
}
