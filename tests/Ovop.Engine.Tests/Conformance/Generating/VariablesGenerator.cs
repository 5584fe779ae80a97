using System.Text.Json;
using System.Text.Json.Nodes;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Conformance.Generating;

/// <summary>Makes values for variables: of their types for the most part.</summary>
internal sealed class VariablesGenerator(Dice dice)
{
    private const int MaxDepth = 4;

    // No number that a double cannot hold: of those JSON.parse loses digits before the reference sees them.
    private static readonly string[] Misfits =
    [
        "1", "-1.5", "2147483648", "1e3", "1.0", "true", "\"text\"", "\"\"", "[]", "{}", "[1,[2,[3,[4]]]]",
        """{"a":{"b":{"c":{"d":{}}}}}""", "null", "[null]", "12345678901", "\"DESA\"", "0.1", "1e300",
        """{"size":"x","unknown":1,"nmae":null}""", "[1,2,3,4,5,6,7,8,9,10,11,12]", "\"é\\\"\\n\"", "-0",
    ];

    /// <summary>A JSON object with most of the variables, at times with one that is not declared.</summary>
    /// <param name="variables">As declared.</param>
    /// <param name="misfits">How many in a hundred values are of another type.</param>
    public JsonElement Write(IReadOnlyList<(string Name, GraphType Type)> variables, int misfits)
    {
        var values = new JsonObject();
        foreach (var (name, type) in variables.Where(one => one.Type.IsNonNull ? !dice.Percent(misfits) : dice.Percent(80)))
        {
            values[name] = Value(type, misfits, 0);
        }

        if (dice.Percent(5))
        {
            values["undeclared"] = 1;
        }

        return JsonSerializer.SerializeToElement(values);
    }

    private JsonNode? Value(GraphType type, int misfits, int depth)
    {
        if (dice.Percent(misfits / (depth + 1)))
        {
            return JsonNode.Parse(dice.Pick(Misfits));
        }

        switch (type)
        {
            case NonNullType nonNull:
                return Given(nonNull.OfType, misfits, depth);
            default:
                return dice.Percent(12) ? null : Given(type, misfits, depth);
        }
    }

    private JsonNode? Given(GraphType type, int misfits, int depth) => type switch
    {
        ListType when depth >= MaxDepth => new JsonArray(),
        ListType list when dice.Percent(15) => Value(list.OfType, misfits, depth),
        ListType list => new JsonArray(
            [.. Enumerable.Range(0, dice.Below(4)).Select(_ => Value(list.OfType, misfits, depth + 1))]),
        InputObjectType { IsOneOf: true } one => Members([dice.Pick(one.Fields)], misfits, depth),
        InputObjectType input => Members(
            input.Fields.Where(field => field.IsRequired || (depth < MaxDepth && dice.Percent(50))), misfits, depth),
        EnumType enumType => dice.Percent(misfits)
            ? Words.Mistype(dice, dice.Pick(enumType.Values).Name)
            : dice.Pick(enumType.Values).Name,
        _ => JsonNode.Parse(Leaf(type.Named.Name)),
    };

    private JsonObject Members(IEnumerable<InputField> fields, int misfits, int depth)
    {
        var members = new JsonObject();
        foreach (var field in fields)
        {
            var name = dice.Percent(misfits / 3) ? Words.Mistype(dice, field.Name) : field.Name;
            members[name] = Value(field.Type, misfits, depth + 1);
        }

        return members;
    }

    private string Leaf(string type) => type switch
    {
        "Int" => dice.Pick(["0", "7", "-2147483648", "1e2", "5.0"]),
        "Float" => dice.Pick(["0.1", "7", "-1e300", "1e-7", "12345678901234567890"]),
        "Boolean" => dice.Pick(["true", "false"]),
        "ID" => dice.Pick(["7", "\"x\"", "\"\"", "0", "-5", "9007199254740992"]),
        "String" => JsonSerializer.Serialize(dice.Pick(Words.Texts)),
        _ => dice.Pick(Misfits),
    };
}
