using Ovop.Engine.Text;

namespace Ovop.Engine.Language;

/// <summary>Turns GraphQL text into nodes. Safe to call from any thread.</summary>
/// <remarks>
/// The language of September 2025, executable and type system documents in one. That names repeat, or that the two
/// kinds are mixed, is for validation to say.
/// </remarks>
public static class Utf8Parser
{
    /// <summary>Parses a document.</summary>
    /// <param name="source">The text, in UTF-8; the nodes' offsets point into it.</param>
    /// <param name="limits">How large it may be; null for <see cref="ParserLimits.Default"/>.</param>
    /// <exception cref="GraphQLException">
    /// With code <c>SYNTAX</c> where it is no document, <c>TOO_COMPLEX</c> where it is above a limit.
    /// </exception>
    public static DocumentNode Parse(SourceText source, ParserLimits? limits = null) =>
        new DocumentParser(source, limits ?? ParserLimits.Default).ParseDocument();

    /// <inheritdoc cref="Parse(SourceText, ParserLimits?)"/>
    public static DocumentNode Parse(string text, ParserLimits? limits = null) =>
        Parse(SourceText.From(text), limits);

    /// <summary>Parses a value, such as <c>[1, 2]</c>, in which variables may stand.</summary>
    /// <inheritdoc cref="Parse(SourceText, ParserLimits?)"/>
    public static ValueNode ParseValue(string text, ParserLimits? limits = null) =>
        new DocumentParser(SourceText.From(text), limits ?? ParserLimits.Default).ParseWholeValue(isConst: false);

    /// <summary>Parses a value without variables.</summary>
    /// <inheritdoc cref="Parse(SourceText, ParserLimits?)"/>
    public static ValueNode ParseConstValue(string text, ParserLimits? limits = null) =>
        new DocumentParser(SourceText.From(text), limits ?? ParserLimits.Default).ParseWholeValue(isConst: true);

    /// <summary>Parses a reference to a type, such as <c>[Int!]!</c>.</summary>
    /// <inheritdoc cref="Parse(SourceText, ParserLimits?)"/>
    public static TypeNode ParseType(string text, ParserLimits? limits = null) =>
        new DocumentParser(SourceText.From(text), limits ?? ParserLimits.Default).ParseWholeType();
}
