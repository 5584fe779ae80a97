using System.Text;
using Ovop.Engine.Language;

namespace Ovop.Engine.Types;

/// <summary>Prints one definition of a schema.</summary>
internal sealed class SdlWriter(Schema schema)
{
    private const string Indentation = "  ";

    private readonly StringBuilder _text = new();

    /// <summary>The description on lines of its own before what it describes; nothing where there is none.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="description">The description, or null.</param>
    /// <param name="indentation">Stands before each line.</param>
    public static void AppendDescription(StringBuilder text, string? description, string indentation = "")
    {
        if (description is null)
        {
            return;
        }

        var literal = StringLiterals.IsPrintableAsBlock(description)
            ? StringLiterals.Block(description)
            : StringLiterals.Quoted(description);
        var indented = literal.Replace("\n", $"\n{indentation}", StringComparison.Ordinal);
        text.Append(indentation).Append(indented).Append('\n');
    }

    /// <summary>The definition of a directive.</summary>
    public string Directive(DirectiveType directive)
    {
        AppendDescription(_text, directive.Description);
        _text.Append("directive @").Append(directive.Name);
        Arguments(directive.Arguments, "");
        _text.Append(directive.IsRepeatable ? " repeatable on " : " on ");
        return _text.AppendJoin(" | ", directive.Locations.Select(location => location.WireName())).ToString();
    }

    /// <summary>The definition of a type.</summary>
    public string Type(NamedType type)
    {
        AppendDescription(_text, type.Description);
        _text.Append(Keyword(type)).Append(' ').Append(type.Name);
        switch (type)
        {
            case ObjectType objectType:
                Implements(objectType.Interfaces);
                Applied(type.Directives);
                Block(objectType.Fields, field => field.Description, Field);
                break;
            case InterfaceType interfaceType:
                Implements(interfaceType.Interfaces);
                Applied(type.Directives);
                Block(interfaceType.Fields, field => field.Description, Field);
                break;
            case UnionType union:
                Applied(type.Directives);
                _text.Append(" = ").AppendJoin(" | ", union.Types.Select(member => member.Name));
                break;
            case EnumType enumType:
                Applied(type.Directives);
                Block(enumType.Values, value => value.Description, Value);
                break;
            case InputObjectType input:
                _text.Append(input.IsOneOf ? " @oneOf" : "");
                Applied(type.Directives);
                Block(input.Fields, field => field.Description, Input);
                break;
            case ScalarType { SpecifiedBy: { } url }:
                _text.Append(" @specifiedBy(url: ").Append(StringLiterals.Quoted(url.OriginalString)).Append(')');
                Applied(type.Directives);
                break;
            default:
                Applied(type.Directives);
                break;
        }

        return _text.ToString();
    }

    private static string Keyword(NamedType type) => type switch
    {
        ObjectType => "type",
        InterfaceType => "interface",
        UnionType => "union",
        EnumType => "enum",
        InputObjectType => "input",
        _ => "scalar",
    };

    private void Implements(IReadOnlyList<InterfaceType> interfaces)
    {
        if (interfaces.Count > 0)
        {
            _text.Append(" implements ").AppendJoin(" & ", interfaces.Select(one => one.Name));
        }
    }

    /// <summary>
    /// The members between braces, each on a line of its own, an empty line before each described one.
    /// </summary>
    private void Block<TMember>(
        IReadOnlyList<TMember> members, Func<TMember, string?> description, Action<TMember> print)
    {
        _text.Append(" {\n");
        for (var i = 0; i < members.Count; i++)
        {
            _text.Append(i > 0 && description(members[i]) is not null ? "\n" : "");
            AppendDescription(_text, description(members[i]), Indentation);
            _text.Append(Indentation);
            print(members[i]);
            _text.Append('\n');
        }

        _text.Append('}');
    }

    private void Field(OutputField field)
    {
        _text.Append(field.Name);
        Arguments(field.Arguments, Indentation);
        _text.Append(": ").Append(field.Type);
        Deprecated(field.DeprecationReason);
        Applied(field.Directives);
    }

    /// <summary>On one line where none is described, else each on lines of its own.</summary>
    private void Arguments(IReadOnlyList<InputField> arguments, string indentation)
    {
        if (arguments.Count == 0)
        {
            return;
        }

        var isOnOneLine = arguments.All(argument => string.IsNullOrEmpty(argument.Description));
        _text.Append(isOnOneLine ? "(" : "(\n");
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            if (isOnOneLine)
            {
                _text.Append(i == 0 ? "" : ", ");
                Input(argument);
                continue;
            }

            _text.Append(i > 0 && argument.Description is not null ? "\n" : "");
            AppendDescription(_text, argument.Description, Indentation + indentation);
            _text.Append(Indentation).Append(indentation);
            Input(argument);
            _text.Append('\n');
        }

        _text.Append(isOnOneLine ? ")" : $"{indentation})");
    }

    private void Input(InputField input)
    {
        _text.Append(input.Name).Append(": ").Append(input.Type);
        if (input.HasDefaultValue)
        {
            _text.Append(" = ").Append(ValueLiteral.Print(input.Type, input.DefaultValue));
        }

        Deprecated(input.DeprecationReason);
        Applied(input.Directives);
    }

    private void Value(EnumValue value)
    {
        _text.Append(value.Name);
        Deprecated(value.DeprecationReason);
        Applied(value.Directives);
    }

    private void Deprecated(string? reason)
    {
        if (reason == BuiltInDirectives.DefaultDeprecationReason)
        {
            _text.Append(" @deprecated");
        }
        else if (reason is not null)
        {
            _text.Append(" @deprecated(reason: ").Append(StringLiterals.Quoted(reason)).Append(')');
        }
    }

    private void Applied(IReadOnlyList<AppliedDirective> directives)
    {
        foreach (var applied in directives)
        {
            _text.Append(" @").Append(applied.Name);
            if (applied.Arguments.Count > 0)
            {
                var definition = schema.Directive(applied.Name)!;
                var arguments = applied.Arguments.Select(argument =>
                    $"{argument.Name}: {Literal(definition.Argument(argument.Name)!.Type, argument.Value)}");
                _text.Append('(').AppendJoin(", ", arguments).Append(')');
            }
        }
    }

    private static string Literal(GraphType type, object? value) =>
        ValueLiteral.Print(type, DescribedValue.Coerce(type, value, field => field.DefaultValue));
}
