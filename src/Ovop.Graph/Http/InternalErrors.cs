using Ovop.Engine.Text;

namespace Ovop.Graph.Http;

/// <summary>
/// What a client sees of an exception that nobody expected: a reference to the log line that has the rest, and nothing else.
/// </summary>
internal sealed partial class InternalErrors(ILogger<InternalErrors> logger)
{
    /// <summary>Logs the exception and describes it for the client.</summary>
    public GraphQLError Describe(Exception exception)
    {
        var reference = Guid.NewGuid().ToString("N")[..12];
        LogFailure(logger, reference, exception);
        return new GraphQLError
        {
            Message = $"Something went wrong here. The reference {reference} stands in the server's log.",
            Code = ErrorCodes.Internal,
            Extensions = new Dictionary<string, object?> { ["reference"] = reference },
        };
    }

    [LoggerMessage(EventId = 5000, Level = LogLevel.Error, Message = "A request failed (reference {Reference}).")]
    private static partial void LogFailure(ILogger logger, string reference, Exception exception);
}
