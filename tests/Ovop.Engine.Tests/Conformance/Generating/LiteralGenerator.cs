using Ovop.Engine.Language;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Conformance.Generating;

/// <summary>Writes arguments: literals of their types, now and then not, and variables, which it takes note of.</summary>
internal sealed class LiteralGenerator(Dice dice)
{
    private const int MaxDepth = 3;

    private readonly List<(string Name, GraphType Type)> _variables = [];

    public IReadOnlyList<(string Name, GraphType Type)> Variables => _variables;

    /// <summary>All required arguments and some of the others, in parentheses; nothing where there are none.</summary>
    public string Arguments(IReadOnlyList<InputField> definitions, bool isConstant = false)
    {
        var given = definitions.Where(definition => definition.IsRequired || dice.Percent(40)).ToArray();
        return given.Length == 0 ? "" : $"({string.Join(", ", given.Select(one => Argument(one, isConstant)))})";
    }

    public string Argument(InputField definition, bool isConstant = false) =>
        $"{definition.Name}: {Value(definition.Type, definition.HasDefaultValue, isConstant, 0)}";

    /// <summary>A literal without variables.</summary>
    public string Constant(GraphType type) => Value(type, hasDefault: false, isConstant: true, 0);

    private string Value(GraphType type, bool hasDefault, bool isConstant, int depth)
    {
        if (!isConstant && dice.Percent(20))
        {
            return Variable(type, hasDefault);
        }

        if (type is NonNullType nonNull)
        {
            return Given(nonNull.OfType, isConstant, depth);
        }

        return dice.Percent(10) ? "null" : Given(type, isConstant, depth);
    }

    private string Given(GraphType type, bool isConstant, int depth) => type switch
    {
        // An input object may require a list of its own kind: it ends with an empty one.
        ListType when depth >= MaxDepth => "[]",
        ListType list when dice.Percent(15) => Given(list.OfType.Nullable, isConstant, depth),
        ListType list =>
            $"[{string.Join(", ", Repeat(dice.Below(3), () => Value(list.OfType, false, isConstant, depth + 1)))}]",
        InputObjectType { IsOneOf: true } one => dice.Pick(one.Fields) is var field && depth < MaxDepth
            ? $"{{{field.Name}: {Value(new NonNullType(field.Type), false, isConstant, depth + 1)}}}"
            : "{a: 1}",
        InputObjectType input => $"{{{string.Join(", ", input.Fields
            .Where(field => field.IsRequired || (depth < MaxDepth && dice.Percent(40)))
            .Select(field => $"{field.Name}: {Value(field.Type, field.HasDefaultValue, isConstant, depth + 1)}"))}}}",
        EnumType enumType => dice.Percent(2) ? "NONE" : dice.Pick(enumType.Values).Name,
        _ => Leaf(dice.Percent(3) ? dice.Pick(InputTypeGenerator.Scalars) : type.Named.Name, isConstant, depth),
    };

    private string Leaf(string type, bool isConstant, int depth) => type switch
    {
        "Int" => dice.Pick(["0", "-0", "7", "-5", "2147483647", "-2147483648", "2147483648"]),
        "Float" => dice.Pick(["0.5", "7", "-1e30", "1.0", "1e-7", "123456789012345678901234567890", "0.1", "-0.0"]),
        "Boolean" => dice.Pick(["true", "false"]),
        "ID" => dice.Pick(["7", "\"a b\"", "\"7\"", "123456789012345678901234567890", "-0"]),
        "String" => Text(),
        _ when depth >= MaxDepth => "1",
        _ => dice.Below(6) switch
        {
            0 => "7",
            1 => Text(),
            2 => "true",
            3 => "ENUM",
            4 => $"[{string.Join(", ", Repeat(dice.Below(3), () => Nested(isConstant, depth)))}]",
            _ => $"{{a: {Nested(isConstant, depth)}, b: 1.5}}",
        },
    };

    // Within a custom scalar a variable of any type may stand.
    private string Nested(bool isConstant, int depth) =>
        isConstant || dice.Percent(70) ? Leaf("Any", isConstant, depth + 1) : Variable(null, hasDefault: false);

    private string Text()
    {
        var text = dice.Pick(Words.Texts);
        return dice.Percent(30) && StringLiterals.IsPrintableAsBlock(text)
            ? StringLiterals.Block(text)
            : StringLiterals.Quoted(text);
    }

    private string Variable(GraphType? type, bool hasDefault)
    {
        var fitting = _variables.Where(one => type is null || one.Type.ToString() == type.ToString()).ToArray();
        if (fitting.Length > 0 && dice.Percent(50))
        {
            return $"${dice.Pick(fitting).Name}";
        }

        if (type is null)
        {
            return "1";
        }

        var declared = type is NonNullType nonNull && hasDefault && dice.Percent(50) ? nonNull.OfType
            : !type.IsNonNull && dice.Percent(20) ? new NonNullType(type)
            : type;
        _variables.Add(($"v{_variables.Count}", declared));
        return $"${_variables[^1].Name}";
    }

    private static IEnumerable<string> Repeat(int count, Func<string> make) =>
        Enumerable.Range(0, count).Select(_ => make());
}
