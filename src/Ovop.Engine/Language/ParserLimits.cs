namespace Ovop.Engine.Language;

/// <summary>How large a text the parser takes. All limits are reported with code <c>TOO_COMPLEX</c>.</summary>
public sealed record ParserLimits
{
    /// <summary>The limits for documents of clients.</summary>
    public static readonly ParserLimits Default = new();

    /// <summary>The limits for texts of the program itself, such as a schema: any number of everything.</summary>
    public static readonly ParserLimits Trusted = new()
    {
        MaxTokens = int.MaxValue,
        MaxDirectives = int.MaxValue,
        MaxDirectivesAtOnePlace = int.MaxValue,
        MaxFragments = int.MaxValue,
        MaxListItems = int.MaxValue,
    };

    /// <summary>The most tokens, comments not counted; at least 1.</summary>
    public int MaxTokens { get; init; } = 20_000;

    /// <summary>
    /// The most levels of braces and brackets in one another, in selections, values and types together; at least 1.
    /// It keeps the stack of everything that walks a document small, so it must stay below a few thousand.
    /// </summary>
    public int MaxDepth { get; init; } = 128;

    /// <summary>The most directives of the whole document, as they are written; 0 for none.</summary>
    public int MaxDirectives { get; init; } = 500;

    /// <summary>The most directives that stand on one field, fragment, operation or variable; 0 for none.</summary>
    public int MaxDirectivesAtOnePlace { get; init; } = 20;

    /// <summary>The most definitions of fragments; 0 for none.</summary>
    public int MaxFragments { get; init; } = 500;

    /// <summary>The most items of one list value; 0 for none.</summary>
    public int MaxListItems { get; init; } = 10_000;
}
