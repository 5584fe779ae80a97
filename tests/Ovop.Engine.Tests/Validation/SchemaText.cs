using Ovop.Engine.Language;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Validation;

/// <summary>
/// Builds a schema from its text, without resolvers, so that a test can show the schema as people write it. Scalars
/// other than the built-in ones take any literal.
/// </summary>
internal static class SchemaText
{
    public static Schema Build(string text)
    {
        var builder = SchemaBuilder.New();
        foreach (var definition in Utf8Parser.Parse(text, ParserLimits.Trusted).Definitions)
        {
            _ = definition switch
            {
                ObjectTypeDefinitionNode { Name.Value: "Query" } type => builder.AddQueryType(Object(type)),
                ObjectTypeDefinitionNode { Name.Value: "Mutation" } type => builder.AddMutationType(Object(type)),
                ObjectTypeDefinitionNode { Name.Value: "Subscription" } type =>
                    builder.AddSubscriptionType(Object(type)),
                ObjectTypeDefinitionNode type => builder.AddType(Object(type)),
                InterfaceTypeDefinitionNode type => builder.AddType(Interface(type)),
                UnionTypeDefinitionNode type => builder.AddType(Union(type)),
                EnumTypeDefinitionNode type => builder.AddType(Enum(type)),
                InputObjectTypeDefinitionNode type => builder.AddType(InputObject(type)),
                ScalarTypeDefinitionNode type => builder.AddType(new AnyLiteralType(type.Name.Value)),
                DirectiveDefinitionNode directive => builder.AddDirectiveType(Directive(directive)),
                _ => throw new NotSupportedException($"{definition.Kind} is not needed by any test."),
            };
        }

        return builder.Create();
    }

    private static ObjectType Object(ObjectTypeDefinitionNode node) => new(type =>
    {
        type.Name(node.Name.Value);
        foreach (var implemented in node.Interfaces)
        {
            type.Implements(implemented.Name.Value);
        }

        foreach (var field in node.Fields)
        {
            Describe(type.Field(field.Name.Value), field);
        }
    });

    private static InterfaceType Interface(InterfaceTypeDefinitionNode node) => new(type =>
    {
        type.Name(node.Name.Value);
        foreach (var implemented in node.Interfaces)
        {
            type.Implements(implemented.Name.Value);
        }

        foreach (var field in node.Fields)
        {
            Describe(type.Field(field.Name.Value), field);
        }
    });

    private static UnionType Union(UnionTypeDefinitionNode node) => new(type =>
    {
        type.Name(node.Name.Value);
        foreach (var member in node.Types)
        {
            type.Type(member.Name.Value);
        }
    });

    private static EnumType Enum(EnumTypeDefinitionNode node) => new(type =>
    {
        type.Name(node.Name.Value);
        foreach (var value in node.Values)
        {
            type.Value(value.Name.Value);
        }
    });

    private static InputObjectType InputObject(InputObjectTypeDefinitionNode node) => new(type =>
    {
        type.Name(node.Name.Value);
        foreach (var field in node.Fields)
        {
            Describe(type.Field(field.Name.Value), field);
        }

        if (node.Directives.Any(directive => directive.Name.Value == "oneOf"))
        {
            type.OneOf();
        }
    });

    private static DirectiveType Directive(DirectiveDefinitionNode node) => new(directive =>
    {
        directive.Name(node.Name.Value).On([.. node.Locations.Select(LocationOf)]);
        if (node.IsRepeatable)
        {
            directive.Repeatable();
        }

        foreach (var argument in node.Arguments)
        {
            directive.Argument(argument.Name.Value, described => Describe(described, argument));
        }
    });

    private static void Describe(OutputFieldDescriptor field, FieldDefinitionNode node)
    {
        field.Type(SyntaxPrinter.Print(node.Type));
        foreach (var argument in node.Arguments)
        {
            field.Argument(argument.Name.Value, described => Describe(described, argument));
        }
    }

    private static void Describe(InputFieldDescriptor field, InputValueDefinitionNode node)
    {
        field.Type(SyntaxPrinter.Print(node.Type));
        if (node.DefaultValue is { } value)
        {
            field.DefaultValue(value switch
            {
                IntValueNode number => int.Parse(number.Value, System.Globalization.CultureInfo.InvariantCulture),
                BooleanValueNode boolean => boolean.Value,
                _ => throw new NotSupportedException($"{value.Kind} is not needed by any test."),
            });
        }
    }

    private static DirectiveLocation LocationOf(NameNode name) => System.Enum.Parse<DirectiveLocation>(
        name.Value.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
}
