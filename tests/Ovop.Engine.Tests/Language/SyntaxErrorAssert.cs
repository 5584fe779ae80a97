using Ovop.Engine.Language;
using Ovop.Engine.Text;

namespace Ovop.Engine.Tests.Language;

internal static class SyntaxErrorAssert
{
    public static void Fails(string text, string message, int line, int column) =>
        Fails(SourceText.From(text), message, line, column);

    public static void Fails(SourceText source, string message, int line, int column)
    {
        var error = Assert.Throws<GraphQLException>(() => Utf8Parser.Parse(source)).Error;
        Assert.Equal($"Syntax Error: {message}", error.Message);
        Assert.Equal(ErrorCodes.Syntax, error.Code);
        Assert.Equal([new SourceLocation(line, column)], error.Locations);
        Assert.Null(error.Path);
    }

    public static void IsTooComplex(Action parse, string message, int line, int column)
    {
        var error = Assert.Throws<GraphQLException>(parse).Error;
        Assert.Equal(message, error.Message);
        Assert.Equal(ErrorCodes.TooComplex, error.Code);
        Assert.Equal([new SourceLocation(line, column)], error.Locations);
    }
}
