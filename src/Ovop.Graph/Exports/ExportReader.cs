using Ovop.Engine.Text;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Streaming;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;

namespace Ovop.Graph.Exports;

/// <summary>Opens the rows of a plan, up to the first of them, and says why they cannot be had.</summary>
internal sealed class ExportReader(RowStreamReader reader, GeometryTransformer transformer)
{
    /// <exception cref="ExportRefusedException">A value is refused, the time is over, the database is away.</exception>
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
        catch (Exception exception) when (Refusal(exception) is { } refusal)
        {
            throw refusal;
        }
    }

    /// <summary>Null for what nobody expected.</summary>
    public static ExportRefusedException? Refusal(Exception exception) => exception switch
    {
        QueryArgumentException refused => new ExportRefusedException(refused.Message, refused.Code, refused),
        GeometryInputException refused => new ExportRefusedException(refused.Message, refused.Code, refused),
        QueryTimeoutException => new ExportRefusedException(
            "The export took longer than it may.", ErrorCodes.Timeout, exception),
        DatabaseUnavailableException => new ExportRefusedException(exception.Message, ErrorCodes.Unavailable, exception),
        QueryResultTooLargeException => new ExportRefusedException(exception.Message, ErrorCodes.TooComplex, exception),
        _ => null,
    };
}
