namespace Ovop.Engine.Values;

/// <summary>How much a request's variables may hold. What a custom scalar takes is for the scalar to limit.</summary>
public sealed record CoercionLimits
{
    /// <summary>The limits where nothing else is set.</summary>
    public static readonly CoercionLimits Default = new();

    /// <summary>The most errors that are reported; at least 1.</summary>
    public int MaxErrors { get; init; } = 50;

    /// <summary>The most bytes of the variables' JSON, with what no variable is named after; at least 1.</summary>
    public int MaxBytes { get; init; } = 1_000_000;

    /// <summary>The most items of one list; at least 1.</summary>
    public int MaxListItems { get; init; } = 10_000;

    /// <summary>
    /// The most values of all variables together: leaves, lists and objects; at least 1. As many again of all literals
    /// within which variables stand.
    /// </summary>
    public int MaxValues { get; init; } = 50_000;
}
