namespace Ovop.Engine.Text;

/// <summary>One error of a response. Safe to share between threads.</summary>
public sealed record GraphQLError
{
    /// <summary>What is wrong, for a person; never holds SQL, a stack trace or a connection string.</summary>
    public required string Message { get; init; }

    /// <summary>One of <see cref="ErrorCodes"/>; stands in <c>extensions.code</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The places in the document, most telling first; empty where no place can be named.</summary>
    public IReadOnlyList<SourceLocation> Locations { get; init; } = [];

    /// <summary>
    /// The response field that failed, from the root: each member is a <see cref="string"/> (a response key)
    /// or an <see cref="int"/> (an index in a list, from 0). Null for errors of the request as a whole.
    /// </summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>More members of <c>extensions</c> beside the code, or null.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }
}
