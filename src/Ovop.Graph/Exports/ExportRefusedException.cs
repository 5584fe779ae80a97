using Ovop.Engine.Text;

namespace Ovop.Graph.Exports;

/// <summary>What is asked cannot be exported; the errors are for whoever asked.</summary>
/// <param name="errors">At least one.</param>
internal sealed class ExportRefusedException(IReadOnlyList<GraphQLError> errors, Exception? innerException = null)
    : Exception(string.Join(' ', errors.Select(error => error.Message)), innerException)
{
    public ExportRefusedException(string message, string code = ErrorCodes.BadRequest, Exception? innerException = null)
        : this([new GraphQLError { Message = message, Code = code }], innerException)
    {
    }

    public IReadOnlyList<GraphQLError> Errors { get; } = errors;

    /// <summary>Whether there is no such list.</summary>
    public bool IsNotFound { get; init; }
}
