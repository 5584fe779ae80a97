using Ovop.Engine.Types;

namespace Ovop.Engine.Introspection;

/// <summary><c>__Type</c> (section 4.2.2): a named type, or a wrapper around another.</summary>
internal sealed class MetaTypeType(Func<Schema> schema) : ObjectType
{
    protected override void Configure(ObjectTypeDescriptor descriptor)
    {
        descriptor.Name("__Type").Description(
            "The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as "
            + "represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe "
            + "information about that type. Scalar types provide no information beyond a name, description and "
            + "optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide "
            + "the fields they describe. Abstract types, Union and Interface, provide the Object types possible at "
            + "runtime. List and NonNull types compose other types.");
        descriptor.Field("kind").Type("__TypeKind!").Resolve<GraphType>(type => KindOf(type));
        descriptor.Field("name").Type("String").Resolve<GraphType>(type => (type as NamedType)?.Name);
        descriptor.Field("description").Type("String").Resolve<GraphType>(type => (type as NamedType)?.Description);
        descriptor.Field("specifiedByURL").Type("String")
            .Resolve<GraphType>(type => (type as ScalarType)?.SpecifiedBy?.OriginalString);
        descriptor.Field("fields").Type("[__Field!]")
            .ResolveElements<GraphType, OutputField>(FieldsOf, field => field.DeprecationReason);
        descriptor.Field("interfaces").Type("[__Type!]").Resolve<GraphType>(InterfacesOf);
        descriptor.Field("possibleTypes").Type("[__Type!]").Resolve<GraphType>(
            type => type is InterfaceType or UnionType ? schema().PossibleTypes((NamedType)type) : null);
        descriptor.Field("enumValues").Type("[__EnumValue!]")
            .ResolveElements<GraphType, EnumValue>(
                type => (type as EnumType)?.Values, value => value.DeprecationReason);
        descriptor.Field("inputFields").Type("[__InputValue!]").ResolveElements<GraphType, InputField>(
            type => (type as InputObjectType)?.Fields, field => field.DeprecationReason);
        descriptor.Field("ofType").Type("__Type").Resolve<GraphType>(WrappedBy);
        descriptor.Field("isOneOf").Type("Boolean").Resolve<GraphType>(type => (type as InputObjectType)?.IsOneOf);
    }

    private static TypeKind KindOf(GraphType type) => type switch
    {
        NonNullType => TypeKind.NonNull,
        ListType => TypeKind.List,
        ScalarType => TypeKind.Scalar,
        ObjectType => TypeKind.Object,
        InterfaceType => TypeKind.Interface,
        UnionType => TypeKind.Union,
        EnumType => TypeKind.Enum,
        InputObjectType => TypeKind.InputObject,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "There is no such kind of type."),
    };

    private static IReadOnlyList<OutputField>? FieldsOf(GraphType type) => type switch
    {
        ObjectType objectType => objectType.Fields,
        InterfaceType interfaceType => interfaceType.Fields,
        _ => null,
    };

    private static object? InterfacesOf(GraphType type) => type switch
    {
        ObjectType objectType => objectType.Interfaces,
        InterfaceType interfaceType => interfaceType.Interfaces,
        _ => null,
    };

    private static object? WrappedBy(GraphType type) => type switch
    {
        NonNullType nonNull => nonNull.OfType,
        ListType list => list.OfType,
        _ => null,
    };
}
