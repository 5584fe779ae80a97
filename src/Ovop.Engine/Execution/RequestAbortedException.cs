using Ovop.Engine.Text;

namespace Ovop.Engine.Execution;

/// <summary>
/// The request as a whole cannot be answered, now: the database is away, or time is over.
/// Thrown by resolvers and backends; the response has no <c>data</c>.
/// </summary>
public sealed class RequestAbortedException(GraphQLError error, Exception? cause = null) : Exception(error.Message, cause)
{
    public GraphQLError Error { get; } = error;
}
