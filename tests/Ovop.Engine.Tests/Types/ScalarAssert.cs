using System.Text.Json;
using Ovop.Engine.Language;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Types;

/// <summary>What a scalar makes of literals, of JSON and of results, or how it refuses them.</summary>
internal static class ScalarAssert
{
    public static object Literal(ScalarType type, string literal) =>
        type.ParseLiteral(Utf8Parser.ParseConstValue(literal));

    public static object Json(ScalarType type, string json)
    {
        using var document = JsonDocument.Parse(json);
        return type.ParseValue(document.RootElement);
    }

    public static string Printed(ScalarType type, object value) => SyntaxPrinter.Print(type.ToLiteral(value));

    public static void Refuses(string message, Func<object> coerce) =>
        Assert.Equal(message, Assert.Throws<CoercionException>(coerce).Message);
}
