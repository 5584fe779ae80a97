using System.Text.Json;
using System.Text.Json.Nodes;
using Ovop.Engine.Language;
using Ovop.Engine.Types;
using Ovop.Engine.Values;
using static Ovop.Engine.Tests.Values.VillageSchema;

namespace Ovop.Engine.Tests.Values;

/// <summary>
/// Random JSON against all types: never an exception, and what is taken means the same as its literal.
/// </summary>
public class CoercionRoundTripTests
{
    private static readonly string[] Names =
        ["name", "kind", "flagship", "ladder", "and", "of", "regency", "metres", "x"];

    [Theory]
    [InlineData("Int")]
    [InlineData("[Float!]!")]
    [InlineData("String")]
    [InlineData("[ID]")]
    [InlineData("Boolean")]
    [InlineData("VillageKind")]
    [InlineData("VillageFilter")]
    [InlineData("[[VillageFilter!]]")]
    [InlineData("Shape")]
    [InlineData("Ladder!")]
    public void Takes_or_refuses_any_json_and_means_what_its_literal_means(string type)
    {
        var random = new Random(20250520);
        var operation = Variables($"($x: {type})").ToOperationVariables();
        var taken = 0;
        for (var i = 0; i < 2000; i++)
        {
            var json = new JsonObject { ["x"] = Json(random, depth: 0) };
            using var document = JsonDocument.Parse(json.ToJsonString());
            var coerced = VariableCoercion.Coerce(operation, document.RootElement);
            if (coerced.HasErrors)
            {
                Assert.All(coerced.Errors, error =>
                    Assert.StartsWith("Variable \"$x\" ", error.Message, StringComparison.Ordinal));
                continue;
            }

            taken++;
            var literal = ValueLiteral.From(Type(type), coerced.Values[0]);
            var again = LiteralCoercion.Coerce(Type(type), Utf8Parser.ParseValue(SyntaxPrinter.Print(literal)));
            Assert.Equal(Show.Value(coerced.Values[0]), Show.Value(again));
        }

        Assert.InRange(taken, 5, 1999);
    }

    private static JsonNode? Json(Random random, int depth) => random.Next(depth > 4 ? 8 : 12) switch
    {
        0 => null,
        1 => random.Next(-5, 5),
        2 => random.NextDouble() * 1e6,
        3 => random.NextInt64(),
        4 => random.Next(2) == 0,
        5 => "DESA",
        6 => "a \"quoted\" \n \\ text é 😀",
        7 => "35",
        8 => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Json(random, depth + 1))]),
        _ => Object(random, depth),
    };

    private static JsonObject Object(Random random, int depth)
    {
        var members = new JsonObject();
        for (var i = random.Next(3); i >= 0; i--)
        {
            members[Names[random.Next(Names.Length)]] = Json(random, depth + 1);
        }

        return members;
    }
}
