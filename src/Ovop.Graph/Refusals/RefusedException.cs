using Ovop.Engine.Text;

namespace Ovop.Graph.Refusals;

/// <summary>What is asked cannot be had; the errors are for whoever asked.</summary>
/// <param name="errors">At least one.</param>
internal sealed class RefusedException(IReadOnlyList<GraphQLError> errors, Exception? innerException = null)
    : Exception(string.Join(' ', errors.Select(error => error.Message)), innerException)
{
    public RefusedException(string message, string code = ErrorCodes.BadRequest, Exception? innerException = null)
        : this([new GraphQLError { Message = message, Code = code }], innerException)
    {
    }

    public IReadOnlyList<GraphQLError> Errors { get; } = errors;

    /// <summary>Whether there is nothing of the name that was asked for.</summary>
    public bool IsNotFound { get; init; }
}
