using System.Globalization;
using Ovop.Engine.Language;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Conformance.Answering;

/// <summary>Describes fields, arguments and input fields in code as their text says.</summary>
internal static class SdlFields
{
    public static void Describe(OutputFieldDescriptor field, FieldDefinitionNode node)
    {
        field.Type(SyntaxPrinter.Print(node.Type)).Description(node.Description?.Value);
        SdlDirectives.Deprecate(node.Directives, reason => field.Deprecated(reason));
        SdlDirectives.Apply(node.Directives, (name, arguments) => field.Directive(name, arguments));
        foreach (var argument in node.Arguments)
        {
            field.Argument(argument.Name.Value, described => Describe(described, argument));
        }
    }

    public static void Describe(InputFieldDescriptor field, InputValueDefinitionNode node)
    {
        field.Type(SyntaxPrinter.Print(node.Type)).Description(node.Description?.Value);
        SdlDirectives.Deprecate(node.Directives, reason => field.Deprecated(reason));
        SdlDirectives.Apply(node.Directives, (name, arguments) => field.Directive(name, arguments));
        if (node.DefaultValue is { } value)
        {
            field.DefaultValue(ValueOf(value));
        }
    }

    /// <summary>The value as a description in code gives it.</summary>
    public static object? ValueOf(ValueNode literal) => literal switch
    {
        NullValueNode => null,
        IntValueNode { Value: var text } when int.TryParse(text, CultureInfo.InvariantCulture, out var whole) => whole,
        IntValueNode { Value: var text } => double.Parse(text, CultureInfo.InvariantCulture),
        FloatValueNode { Value: var text } => double.Parse(text, CultureInfo.InvariantCulture),
        BooleanValueNode { Value: var truth } => truth,
        StringValueNode { Value: var text } => text,
        EnumValueNode { Value: var name } => name,
        ListValueNode { Values: var items } => items.Select(ValueOf).ToArray(),
        ObjectValueNode { Fields: var fields } =>
            fields.ToDictionary(field => field.Name.Value, field => ValueOf(field.Value), StringComparer.Ordinal),
        _ => throw new NotSupportedException($"{literal.Kind} is no constant."),
    };
}
