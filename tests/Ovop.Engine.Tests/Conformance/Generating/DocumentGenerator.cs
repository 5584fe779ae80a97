using System.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Conformance.Generating;

/// <summary>
/// Writes documents against a schema that are valid for the most part: where two selections cannot be merged, or a
/// fragment can never apply, they are not.
/// </summary>
internal sealed class DocumentGenerator(Dice dice, Schema schema)
{
    private const int MaxDepth = 5;
    private const int MaxFields = 40;

    private readonly StringBuilder _fragments = new();
    private readonly LiteralGenerator _literals = new(dice);
    private readonly List<(string Name, NamedType Type)> _named = [];
    private int _fields;
    private int _aliases;

    /// <summary>The variables of the operation, as declared.</summary>
    public IReadOnlyList<(string Name, GraphType Type)> Variables => _literals.Variables;

    /// <summary>A document with one operation, at times with a second one.</summary>
    /// <param name="kind">Of the operation; null for any that the schema has.</param>
    public string Write(string? kind = null)
    {
        (string Kind, ObjectType? Type)[] roots =
        [
            ("query", schema.QueryType), ("mutation", schema.MutationType), ("subscription", schema.SubscriptionType),
        ];
        var possible = roots.Where(root => root.Type is not null && (kind is null || root.Kind == kind)).ToArray();
        var (operation, type) = dice.Percent(75) ? possible[0] : dice.Pick(possible);
        var selection = operation == "subscription" && dice.Percent(80)
            ? $"{{ {Field(type!, 1, dice.Pick(type!.Fields))} }}"
            : Selection(type!, 0);
        var directives = Directives(operation.ToUpperInvariant());
        var description = dice.Percent(5) ? "\"What it is for.\"\n" : "";
        var variables = Variables.Count == 0 ? "" : $"({string.Join(", ", Variables.Select(Declaration))})";
        var text = operation == "query" && variables + directives + description == "" && dice.Percent(30)
            ? selection
            : $"{description}{operation} {(dice.Percent(50) ? "Q" : "")}{variables}{directives} {selection}";
        return $"{text}\n{_fragments}";
    }

    private string Declaration((string Name, GraphType Type) variable)
    {
        var literal = dice.Percent(25) ? _literals.Constant(variable.Type) : null;
        return $"${variable.Name}: {variable.Type}{(literal is null ? "" : $" = {literal}")}"
            + Directives("VARIABLE_DEFINITION", isConstant: true);
    }

    private string Selection(NamedType type, int depth)
    {
        var selections = new List<string>();
        for (var i = dice.Between(1, depth == 0 ? 5 : 3); i > 0; i--)
        {
            selections.Add(dice.Below(10) switch
            {
                0 when depth < MaxDepth => InlineFragment(type, depth),
                1 when depth < MaxDepth => Spread(type, depth),
                2 when type is not ObjectType || dice.Percent(20) => $"{Alias(30)}__typename{Directives("FIELD")}",
                _ => AnyField(type, depth),
            });
        }

        return $"{{ {string.Join(dice.Percent(20) ? "\n" : " ", selections)} }}";
    }

    private string AnyField(NamedType type, int depth)
    {
        var fields = type switch
        {
            ObjectType objectType => objectType.Fields,
            InterfaceType interfaceType => interfaceType.Fields,
            _ => [],
        };
        var leaves = fields.Where(field => field.Type.Named.IsLeaf).ToArray();
        var isEnd = depth >= MaxDepth || _fields > MaxFields;
        return (isEnd && leaves.Length == 0) || fields.Count == 0
            ? "__typename"
            : Field(type, depth + 1, dice.Pick(isEnd ? leaves : fields));
    }

    private string Field(NamedType parent, int depth, OutputField field)
    {
        _fields++;
        var arguments = _literals.Arguments(field.Arguments);

        // Fields with arguments, or that another type has of the same name, are merged only by chance.
        var alias = arguments.Length > 0 || parent is not ObjectType || depth > 1 ? Alias(85) : Alias(15);
        var selection = field.Type.Named.IsComposite ? $" {Selection(field.Type.Named, depth)}" : "";
        return $"{alias}{field.Name}{arguments}{Directives("FIELD")}{selection}";
    }

    private string InlineFragment(NamedType type, int depth)
    {
        var condition = dice.Percent(25) ? type : Condition(type);
        var on = dice.Percent(20) && ReferenceEquals(condition, type) ? "" : $" on {condition}";
        return $"...{on}{Directives("INLINE_FRAGMENT")} {Selection(condition, depth + 1)}";
    }

    private string Spread(NamedType type, int depth)
    {
        var known = _named.Where(fragment => Overlaps(fragment.Type, type)).ToArray();
        if (known.Length > 0 && dice.Percent(50))
        {
            return $"...{dice.Pick(known).Name}{Directives("FRAGMENT_SPREAD")}";
        }

        // Known once what is in it is written, so that there is no circle.
        var condition = dice.Percent(50) ? type : Condition(type);
        var selection = Selection(condition, depth + 1);
        var name = $"F{_named.Count}";
        _named.Add((name, condition));
        _fragments.Append($"fragment {name} on {condition}{Directives("FRAGMENT_DEFINITION")} {selection}\n");
        return $"...{name}{Directives("FRAGMENT_SPREAD")}";
    }

    private NamedType Condition(NamedType type)
    {
        var possible = schema.Types.Where(one => one is { IsComposite: true, IsMeta: false } && Overlaps(one, type)).ToArray();
        return dice.Percent(2) ? dice.Pick(schema.Types) : possible.Length == 0 ? type : dice.Pick(possible);
    }

    private bool Overlaps(NamedType one, NamedType other) =>
        schema.PossibleTypes(one).Intersect(schema.PossibleTypes(other)).Any();

    private string Alias(int percent) => dice.Percent(percent) ? $"a{_aliases++}: " : "";

    private string Directives(string location, bool isConstant = false)
    {
        if (!dice.Percent(8))
        {
            return "";
        }

        if (location is "FIELD" or "FRAGMENT_SPREAD" or "INLINE_FRAGMENT" && dice.Percent(60))
        {
            var condition = _literals.Argument(schema.Directive("skip")!.Arguments[0]);
            return $" @{(dice.Percent(50) ? "skip" : "include")}({condition})";
        }

        var custom = schema.Directives
            .Where(directive => directive.Locations.Any(one => one.WireName() == location))
            .Where(directive => directive.Name is not ("skip" or "include")).ToArray();
        if (custom.Length == 0)
        {
            return "";
        }

        var applied = dice.Pick(custom);
        var times = applied.IsRepeatable ? 2 : 1;
        return string.Concat(Enumerable.Range(0, times)
            .Select(_ => $" @{applied.Name}{_literals.Arguments(applied.Arguments, isConstant)}"));
    }
}
