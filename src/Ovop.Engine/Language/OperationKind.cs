namespace Ovop.Engine.Language;

/// <summary>What an operation does.</summary>
/// <remarks><c>OperationType : one of query mutation subscription</c></remarks>
public enum OperationKind
{
    /// <summary>Reads.</summary>
    Query,

    /// <summary>Writes, one root field after the other, then reads.</summary>
    Mutation,

    /// <summary>Reads again at each event of a source.</summary>
    Subscription,
}
