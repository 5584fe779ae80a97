using Ovop.Engine.Text;

namespace Ovop.Engine.Language;

/// <summary>Makes the exceptions of the lexer and the parser.</summary>
internal static class SyntaxErrors
{
    public static GraphQLException At(SourceText source, int offset, string description) =>
        new(new GraphQLError
        {
            Message = $"Syntax Error: {description}",
            Code = ErrorCodes.Syntax,
            Locations = [source.LocationOf(offset)],
        });

    public static GraphQLException TooManyTokens(SourceText source, int offset, int maxTokens) =>
        TooComplex(source, offset, $"The document has more than {maxTokens} tokens.");

    public static GraphQLException TooDeep(SourceText source, int offset, int maxDepth) =>
        TooComplex(source, offset, $"The document is nested more than {maxDepth} levels deep.");

    public static GraphQLException TooManyDirectives(SourceText source, int offset, int maxDirectives) =>
        TooComplex(source, offset, $"The document has more than {maxDirectives} directives.");

    public static GraphQLException TooManyDirectivesHere(SourceText source, int offset, int maxDirectives) =>
        TooComplex(source, offset, $"More than {maxDirectives} directives stand at one place.");

    public static GraphQLException TooManyFragments(SourceText source, int offset, int maxFragments) =>
        TooComplex(source, offset, $"The document defines more than {maxFragments} fragments.");

    public static GraphQLException TooLongList(SourceText source, int offset, int maxItems) =>
        TooComplex(source, offset, $"A list has more than {maxItems} items.");

    private static GraphQLException TooComplex(SourceText source, int offset, string message) =>
        new(new GraphQLError
        {
            Message = message,
            Code = ErrorCodes.TooComplex,
            Locations = [source.LocationOf(offset)],
        });
}
