namespace Ovop.Engine.Requests;

/// <summary>Whether a client wants to be told what its operation costs.</summary>
public enum CostReport
{
    /// <summary>No.</summary>
    None,

    /// <summary>The response tells it in <c>extensions.cost</c>.</summary>
    Report,

    /// <summary>The response tells it, and the operation does not run.</summary>
    Validate,
}
