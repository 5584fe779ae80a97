using Ovop.Engine.Output;
using Ovop.Engine.Planning;
using Ovop.Engine.Text;

namespace Ovop.Engine.Execution;

/// <summary>What one execution needs everywhere.</summary>
/// <param name="Plan">The operation.</param>
/// <param name="Variables">The coerced variables by index.</param>
/// <param name="Services">What the host offers to resolvers.</param>
/// <param name="DescribeException">Turns an exception that no one expected into an error that a client may see.</param>
/// <param name="CancellationToken">Ends when the client is gone or the time limit is reached.</param>
public sealed record OperationContext(
    OperationPlan Plan,
    object?[] Variables,
    IServiceProvider Services,
    Func<Exception, GraphQLError> DescribeException,
    CancellationToken CancellationToken)
{
    /// <summary>What the response tells beside its data and errors.</summary>
    public ResponseExtensions Extensions { get; init; }

    /// <summary>The error of a field, without its path.</summary>
    internal GraphQLError ErrorOf(Exception exception, PlannedField field)
    {
        var error = exception switch
        {
            GraphQLException known => known.Error,
            Types.CoercionException coercion => new GraphQLError { Message = coercion.Message, Code = coercion.Code },
            _ => DescribeException(exception),
        };
        return error.Locations.Count > 0 ? error : error with
        {
            Locations = [.. field.Nodes.Select(node => Plan.Source.LocationOf(node.Start))],
        };
    }

    /// <summary>Exceptions that end the request and not only a field.</summary>
    internal bool EndsRequest(Exception exception) =>
        exception is RequestAbortedException
        || (exception is OperationCanceledException && CancellationToken.IsCancellationRequested);
}
