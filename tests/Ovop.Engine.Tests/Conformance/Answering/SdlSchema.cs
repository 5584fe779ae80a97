using Ovop.Engine.Introspection;
using Ovop.Engine.Language;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Conformance.Answering;

/// <summary>
/// Describes a schema in code as its text says, all of the language but extensions, with <see cref="HashedResolvers"/>.
/// </summary>
internal sealed class SdlSchema
{
    private readonly DocumentNode _document;
    private readonly Dictionary<OperationKind, string> _roots = [];
    private readonly Func<string, string, Resolver> _resolver;

    private SdlSchema(string sdl, Func<string, string, Resolver> resolver)
    {
        _document = Utf8Parser.Parse(sdl, ParserLimits.Trusted);
        _resolver = resolver;
        var definition = _document.Definitions.OfType<SchemaDefinitionNode>().FirstOrDefault();
        foreach (var operation in definition?.OperationTypes ?? [])
        {
            _roots[operation.Operation] = operation.Type.Name.Value;
        }

        if (definition is null)
        {
            _roots[OperationKind.Query] = "Query";
            _roots[OperationKind.Mutation] = "Mutation";
            _roots[OperationKind.Subscription] = "Subscription";
        }
    }

    /// <summary>With functions and batches.</summary>
    /// <exception cref="SchemaException">The schema is not valid.</exception>
    public static Schema Build(string sdl) => new SdlSchema(sdl, HashedResolvers.For).Create();

    /// <summary>With row sources at the root of queries.</summary>
    /// <inheritdoc cref="Build"/>
    public static Schema BuildOnRows(string sdl)
    {
        Schema? schema = null;
        var source = new HashedRowSource(new HashedBackend(() => schema!), () => schema!);
        return schema = new SdlSchema(sdl, (_, _) => source).Create();
    }

    private Schema Create()
    {
        var builder = SchemaBuilder.New().AddIntrospection();
        foreach (var definition in _document.Definitions)
        {
            _ = definition switch
            {
                SchemaDefinitionNode schema =>
                    schema.Description is { } text ? builder.Description(text.Value) : builder,
                ObjectTypeDefinitionNode type => Add(builder, type.Name.Value, Object(type)),
                InterfaceTypeDefinitionNode type => builder.AddType(Interface(type)),
                UnionTypeDefinitionNode type => builder.AddType(Union(type)),
                EnumTypeDefinitionNode type => builder.AddType(Enum(type)),
                InputObjectTypeDefinitionNode type => builder.AddType(InputObject(type)),
                ScalarTypeDefinitionNode type => builder.AddType(Scalar(type)),
                DirectiveDefinitionNode directive => builder.AddDirectiveType(Directive(directive)),
                _ => throw new NotSupportedException($"{definition.Kind} is not described in code."),
            };
        }

        return builder.Create();
    }

    private SchemaBuilder Add(SchemaBuilder builder, string name, ObjectType type)
    {
        var isRoot = false;
        foreach (var (operation, _) in _roots.Where(root => root.Value == name))
        {
            isRoot = true;
            _ = operation switch
            {
                OperationKind.Query => builder.AddQueryType(type),
                OperationKind.Mutation => builder.AddMutationType(type),
                _ => builder.AddSubscriptionType(type),
            };
        }

        return isRoot ? builder : builder.AddType(type);
    }

    private ObjectType Object(ObjectTypeDefinitionNode node) => new(type =>
    {
        var name = node.Name.Value;
        type.Name(name).Description(node.Description?.Value).IsTypeOf(value => ((HashedObject)value).TypeName == name);
        SdlDirectives.Apply(node.Directives, (directive, arguments) => type.Directive(directive, arguments));
        foreach (var implemented in node.Interfaces)
        {
            type.Implements(implemented.Name.Value);
        }

        var isMutation = _roots.GetValueOrDefault(OperationKind.Mutation) == name;
        foreach (var field in node.Fields)
        {
            SdlFields.Describe(
                type.Field(field.Name.Value).ResolveWith(
                    isMutation ? HashedResolvers.ForMutation() : _resolver(name, field.Name.Value)),
                field);
        }
    });

    private static InterfaceType Interface(InterfaceTypeDefinitionNode node) => new(type =>
    {
        type.Name(node.Name.Value).Description(node.Description?.Value);
        SdlDirectives.Apply(node.Directives, (name, arguments) => type.Directive(name, arguments));
        foreach (var implemented in node.Interfaces)
        {
            type.Implements(implemented.Name.Value);
        }

        foreach (var field in node.Fields)
        {
            SdlFields.Describe(type.Field(field.Name.Value), field);
        }
    });

    private static UnionType Union(UnionTypeDefinitionNode node) => new(type =>
    {
        type.Name(node.Name.Value).Description(node.Description?.Value);
        SdlDirectives.Apply(node.Directives, (name, arguments) => type.Directive(name, arguments));
        foreach (var member in node.Types)
        {
            type.Type(member.Name.Value);
        }
    });

    private static EnumType Enum(EnumTypeDefinitionNode node) => new(type =>
    {
        type.Name(node.Name.Value).Description(node.Description?.Value);
        SdlDirectives.Apply(node.Directives, (name, arguments) => type.Directive(name, arguments));
        foreach (var value in node.Values)
        {
            var described = type.Value(value.Name.Value).Description(value.Description?.Value);
            SdlDirectives.Deprecate(value.Directives, reason => described.Deprecated(reason));
            SdlDirectives.Apply(value.Directives, (name, arguments) => described.Directive(name, arguments));
        }
    });

    private static InputObjectType InputObject(InputObjectTypeDefinitionNode node) => new(type =>
    {
        type.Name(node.Name.Value).Description(node.Description?.Value);
        SdlDirectives.Apply(node.Directives, (name, arguments) => type.Directive(name, arguments));
        if (node.Directives.Any(directive => directive.Name.Value == "oneOf"))
        {
            type.OneOf();
        }

        foreach (var field in node.Fields)
        {
            SdlFields.Describe(type.Field(field.Name.Value), field);
        }
    });

    private static AnyJsonType Scalar(ScalarTypeDefinitionNode node) => new(type =>
    {
        type.Name(node.Name.Value).Description(node.Description?.Value);
        SdlDirectives.Apply(node.Directives, (name, arguments) => type.Directive(name, arguments));
        if (node.Directives.FirstOrDefault(directive => directive.Name.Value == "specifiedBy") is { } specifiedBy)
        {
            type.SpecifiedBy(((StringValueNode)specifiedBy.Arguments[0].Value).Value);
        }
    });

    private static DirectiveType Directive(DirectiveDefinitionNode node) => new(directive =>
    {
        directive.Name(node.Name.Value).Description(node.Description?.Value)
            .On([.. node.Locations.Select(SdlDirectives.LocationOf)]);
        if (node.IsRepeatable)
        {
            directive.Repeatable();
        }

        foreach (var argument in node.Arguments)
        {
            directive.Argument(argument.Name.Value, described => SdlFields.Describe(described, argument));
        }
    });
}
