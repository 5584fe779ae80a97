namespace Ovop.Engine.Text;

/// <summary>Thrown where a text cannot be parsed; every other expected failure is a value.</summary>
public sealed class GraphQLException(GraphQLError error) : Exception(error.Message)
{
    /// <summary>The error to report.</summary>
    public GraphQLError Error { get; } = error;
}
