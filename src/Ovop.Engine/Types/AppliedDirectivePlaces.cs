namespace Ovop.Engine.Types;

/// <summary>Every definition of a schema to which directives are applied.</summary>
internal static class AppliedDirectivePlaces
{
    public static IEnumerable<(DirectiveLocation Location, string Name, IReadOnlyList<AppliedDirective> Directives)> Of(
        Schema schema) => schema.Types.SelectMany(Of)
            .Concat(schema.Directives.SelectMany(directive => OfArguments(directive.Arguments, $"{directive}")))
            .Where(place => place.Item3.Count > 0);

    private static IEnumerable<(DirectiveLocation, string, IReadOnlyList<AppliedDirective>)> Of(NamedType type) =>
    [
        (LocationOf(type), type.Name, type.Directives),
        .. type switch
        {
            ObjectType objectType => objectType.Fields.SelectMany(Of),
            InterfaceType interfaceType => interfaceType.Fields.SelectMany(Of),
            EnumType enumType => enumType.Values.Select(
                value => (DirectiveLocation.EnumValue, $"{type}.{value.Name}", value.Directives)),
            InputObjectType input => input.Fields.Select(
                field => (DirectiveLocation.InputFieldDefinition, $"{type}.{field.Name}", field.Directives)),
            _ => [],
        },
    ];

    private static IEnumerable<(DirectiveLocation, string, IReadOnlyList<AppliedDirective>)> Of(OutputField field) =>
    [
        (DirectiveLocation.FieldDefinition, $"{field}", field.Directives),
        .. OfArguments(field.Arguments, $"{field}"),
    ];

    private static IEnumerable<(DirectiveLocation, string, IReadOnlyList<AppliedDirective>)> OfArguments(
        IReadOnlyList<InputField> arguments, string place) => arguments.Select(
            argument => (DirectiveLocation.ArgumentDefinition, $"{place}({argument.Name}:)", argument.Directives));

    private static DirectiveLocation LocationOf(NamedType type) => type switch
    {
        ObjectType => DirectiveLocation.Object,
        InterfaceType => DirectiveLocation.Interface,
        UnionType => DirectiveLocation.Union,
        EnumType => DirectiveLocation.Enum,
        InputObjectType => DirectiveLocation.InputObject,
        _ => DirectiveLocation.Scalar,
    };
}
