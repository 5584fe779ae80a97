using System.Text;
using System.Text.RegularExpressions;
using Ovop.Engine.Language;

namespace Ovop.Engine.Tests.Conformance.Generating;

/// <summary>
/// Writes valid schemas with everything in them that a schema may have. Types are named by kind and number; an
/// object has the fields of the interfaces that it implements.
/// </summary>
/// <param name="dice">Chance.</param>
/// <param name="rows">Whether all fields are to be such that a row source can yield them.</param>
internal sealed partial class SchemaGenerator(Dice dice, bool rows = false)
{
    private static readonly string[] ExecutableLocations =
    [
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT",
        "VARIABLE_DEFINITION",
    ];

    private static readonly string[] TypeSystemLocations =
    [
        "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE",
        "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
    ];

    private readonly StringBuilder _text = new();
    private readonly InputTypeGenerator _inputs = new(dice);
    private readonly List<string> _objects = [];
    private readonly List<string> _abstract = [];
    private readonly Dictionary<string, List<string>> _interfaceFields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _ancestors = new(StringComparer.Ordinal);

    /// <summary>A schema with at least one field at the root.</summary>
    public string Write()
    {
        var (query, mutation, subscription) = WriteRoots();
        _objects.AddRange(Enumerable.Range(0, dice.Between(2, 5)).Select(i => $"O{i}"));
        _abstract.AddRange(Enumerable.Range(0, dice.Between(1, 3)).Select(i => $"N{i}"));
        var interfaces = _abstract.ToArray();
        var unions = Enumerable.Range(0, dice.Between(1, 2)).Select(i => $"U{i}").ToArray();
        _abstract.AddRange(unions);
        _text.Append(_inputs.Write());
        foreach (var name in interfaces)
        {
            WriteInterface(name, interfaces.TakeWhile(one => one != name).ToArray());
        }

        foreach (var name in _objects)
        {
            WriteObject(name, Closed(dice.Some(interfaces, 40)));
        }

        foreach (var name in unions)
        {
            var members = dice.Some(_objects, 60);
            Describe("");
            _text.Append("union ").Append(name).Append(" = ")
                .AppendJoin(" | ", members.Count == 0 ? _objects : members).Append('\n');
        }

        WriteObject(query, [], least: 3);
        if (mutation is not null)
        {
            WriteObject(mutation, []);
        }

        if (subscription is not null)
        {
            WriteObject(subscription, []);
        }

        WriteDirectives();
        return _text.ToString();
    }

    private (string Query, string? Mutation, string? Subscription) WriteRoots()
    {
        var hasUsualNames = dice.Percent(60);
        var mutation = dice.Percent(70) ? hasUsualNames ? "Mutation" : "Change" : null;
        var subscription = dice.Percent(50) ? hasUsualNames ? "Subscription" : "Watch" : null;
        if (!hasUsualNames)
        {
            Describe("");
            _text.Append("schema {\n  query: Root\n");
            _text.Append(mutation is null ? "" : $"  mutation: {mutation}\n");
            _text.Append(subscription is null ? "" : $"  subscription: {subscription}\n").Append("}\n");
        }

        return (hasUsualNames ? "Query" : "Root", mutation, subscription);
    }

    private void WriteInterface(string name, string[] earlier)
    {
        var implemented = Closed(dice.Some(earlier, 30));
        _ancestors[name] = implemented;
        var inherited = Inherited(implemented);
        var fields = inherited.Concat(Fields(inherited, dice.Between(1, 3), name[1..])).ToList();
        _interfaceFields[name] = fields;
        WriteBlock("interface", name, implemented, fields);
    }

    private void WriteObject(string name, string[] implemented, int least = 1)
    {
        var inherited = Inherited(implemented);
        WriteBlock(
            "type", name, implemented, [.. inherited.Select(Refine), .. Fields(inherited, dice.Between(least, 5))]);
    }

    /// <summary>
    /// The field of an interface as an object may have it: with other defaults, with more arguments, never null.
    /// </summary>
    private string Refine(string field)
    {
        if (dice.Percent(30))
        {
            field = Default().Replace(field, " = 12");
        }

        if (dice.Percent(20) && !field.Contains('('))
        {
            field = field.Insert(field.IndexOf(':', StringComparison.Ordinal), "(more: Int = 3, other: String)");
        }

        return dice.Percent(20) && !field.Contains('@') && !field.EndsWith('!') ? $"{field}!" : field;
    }

    private void WriteBlock(string keyword, string name, string[] implemented, IEnumerable<string> fields)
    {
        Describe("");
        _text.Append(keyword).Append(' ').Append(name);
        _text.Append(implemented.Length == 0 ? "" : $" implements {string.Join(" & ", implemented)}").Append(" {\n");
        foreach (var field in fields)
        {
            Describe("  ");
            _text.Append("  ").Append(field).Append('\n');
        }

        _text.Append("}\n");
    }

    /// <summary>The interfaces with those that they implement.</summary>
    private string[] Closed(List<string> interfaces) =>
        [.. interfaces.SelectMany(one => _ancestors[one].Append(one)).Distinct()];

    /// <summary>The fields of the interfaces, each once.</summary>
    private List<string> Inherited(string[] interfaces) =>
        [.. interfaces.SelectMany(one => _interfaceFields[one]).DistinctBy(NameOf)];

    // Fields of interfaces have a number behind their names, so that one object can have those of several.
    private List<string> Fields(List<string> taken, int count, string suffix = "")
    {
        var names = taken.Select(NameOf).ToHashSet(StringComparer.Ordinal);
        var fields = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var name = dice.Pick(Words.Fields) + suffix;
            if (names.Add(name))
            {
                fields.Add($"{name}{_inputs.Arguments(30)}: {OutputType()}{_inputs.Deprecated(15)}");
            }
        }

        if (taken.Count + fields.Count == 0)
        {
            fields.Add("name: String");
        }

        return fields;
    }

    private string OutputType()
    {
        var (named, isComposite, isAbstract) = dice.Below(10) switch
        {
            < 4 => (dice.Pick(InputTypeGenerator.Scalars), false, false),
            4 => (dice.Pick(_inputs.Enums), false, false),
            5 => ("Any", false, false),
            < 8 => (dice.Pick(_objects), true, false),
            _ => (dice.Pick(_abstract), true, true),
        };
        return _inputs.Wrap(named, maxDepth: !rows || !isComposite ? 2 : isAbstract ? 0 : 1);
    }

    private void WriteDirectives()
    {
        var count = dice.Between(1, 3);
        for (var i = 0; i < count; i++)
        {
            var locations = dice.Some(ExecutableLocations, 50).Concat(dice.Some(TypeSystemLocations, 20)).ToArray();
            Describe("");
            _text.Append($"directive @d{i}{_inputs.Arguments(50)}{(dice.Percent(30) ? " repeatable" : "")} on ")
                .AppendJoin(" | ", locations.Length == 0 ? ["FIELD"] : locations).Append('\n');
        }
    }

    private void Describe(string indentation)
    {
        if (dice.Percent(20))
        {
            _text.Append(indentation).Append(StringLiterals.Quoted(dice.Pick(Words.Texts))).Append('\n');
        }
    }

    [GeneratedRegex("(?<=: (?:Int|Float)!?)(?: = [\\w.+-]+)?(?=[,)])")]
    private static partial Regex Default();

    private static string NameOf(string field) => field[..field.AsSpan().IndexOfAny('(', ':')];
}
