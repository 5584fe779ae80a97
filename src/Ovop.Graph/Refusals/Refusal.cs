using Ovop.Engine.Text;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;

namespace Ovop.Graph.Refusals;

/// <summary>From what the reading of rows throws to what whoever asked is told.</summary>
internal static class Refusal
{
    /// <param name="exception">What was thrown.</param>
    /// <param name="what">What was asked for, such as <c>The export</c>.</param>
    /// <returns>Null for what nobody expected.</returns>
    public static RefusedException? Of(Exception exception, string what) => exception switch
    {
        QueryArgumentException refused => new RefusedException(refused.Message, refused.Code, refused),
        GeometryInputException refused => new RefusedException(refused.Message, refused.Code, refused),
        QueryTimeoutException => new RefusedException($"{what} took longer than it may.", ErrorCodes.Timeout, exception),
        DatabaseUnavailableException => new RefusedException(exception.Message, ErrorCodes.Unavailable, exception),
        QueryResultTooLargeException => new RefusedException(exception.Message, ErrorCodes.TooComplex, exception),
        _ => null,
    };
}
