using Ovop.Engine.Text;

namespace Ovop.Engine.Types;

/// <summary>A value that its type refuses. The message is for the client.</summary>
public sealed class CoercionException(string message, string code = ErrorCodes.Coercion) : Exception(message)
{
    /// <summary>The error's code, one of <see cref="ErrorCodes"/>.</summary>
    public string Code { get; } = code;
}
