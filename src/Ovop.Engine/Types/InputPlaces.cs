namespace Ovop.Engine.Types;

/// <summary>Every argument and input field of a schema, with the name of its place for faults.</summary>
internal static class InputPlaces
{
    public static IEnumerable<(InputField Field, string Place)> Of(Schema schema) =>
    [
        .. schema.Types.SelectMany(Of),
        .. schema.MetaFields.SelectMany(Of),
        .. schema.Directives.SelectMany(directive =>
            directive.Arguments.Select(argument => (argument, $"@{directive.Name}({argument.Name}:)"))),
    ];

    private static IEnumerable<(InputField, string)> Of(NamedType type) => type switch
    {
        ObjectType objectType => objectType.Fields.SelectMany(Of),
        InterfaceType interfaceType => interfaceType.Fields.SelectMany(Of),
        InputObjectType input => input.Fields.Select(field => (field, $"{input.Name}.{field.Name}")),
        _ => [],
    };

    private static IEnumerable<(InputField, string)> Of(OutputField field) =>
        field.Arguments.Select(argument => (argument, $"{field}({argument.Name}:)"));
}
