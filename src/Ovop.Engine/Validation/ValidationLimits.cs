namespace Ovop.Engine.Validation;

/// <summary>How much validation reports, and how much work it does before it gives up.</summary>
public sealed record ValidationLimits
{
    /// <summary>The limits for documents of clients.</summary>
    public static readonly ValidationLimits Default = new();

    /// <summary>
    /// The most errors, at least 1. When there are more, one that says so stands behind them and validation ends.
    /// </summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>
    /// The most steps, at least 1, for what may grow faster than the document: following fragments and comparing
    /// fields. Above it stands one error with code <c>TOO_COMPLEX</c> and validation ends.
    /// </summary>
    public int MaxSteps { get; init; } = 500_000;

    /// <summary>Whether documents may ask for <c>__schema</c> and <c>__type</c>.</summary>
    public bool AllowsIntrospection { get; init; } = true;
}
