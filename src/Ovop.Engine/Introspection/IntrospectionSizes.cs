using Ovop.Engine.Types;

namespace Ovop.Engine.Introspection;

/// <summary>
/// How many items the lists of introspection have, on average over the schema: all types with all their fields are as
/// many as the schema has, and one type is about as many as others.
/// </summary>
internal static class IntrospectionSizes
{
    /// <summary>The sizes by field, such as <c>__Type.fields</c>.</summary>
    public static IReadOnlyDictionary<string, int> Of(Schema schema)
    {
        var fields = schema.Types.Select(FieldsOf).OfType<IReadOnlyList<OutputField>>().ToArray();
        return new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["__Schema.types"] = schema.Types.Count,
            ["__Schema.directives"] = schema.Directives.Count,
            ["__Directive.args"] = Mean(schema.Directives.Select(directive => directive.Arguments.Count)),
            ["__Type.fields"] = Mean(fields.Select(list => list.Count)),
            ["__Field.args"] = Mean(fields.SelectMany(list => list).Select(field => field.Arguments.Count)),
            ["__Type.interfaces"] = Mean(schema.Types.OfType<ObjectType>().Select(type => type.Interfaces.Count)),
            ["__Type.possibleTypes"] = Mean(schema.Types.Where(type => type is InterfaceType or UnionType)
                .Select(type => schema.PossibleTypes(type).Count)),
            ["__Type.enumValues"] = Mean(schema.Types.OfType<EnumType>().Select(type => type.Values.Count)),
            ["__Type.inputFields"] = Mean(schema.Types.OfType<InputObjectType>().Select(type => type.Fields.Count)),
        };
    }

    private static IReadOnlyList<OutputField>? FieldsOf(NamedType type) => type switch
    {
        ObjectType objectType => objectType.Fields,
        InterfaceType interfaceType => interfaceType.Fields,
        _ => null,
    };

    private static int Mean(IEnumerable<int> counts) => (int)Math.Ceiling(counts.DefaultIfEmpty(0).Average());
}
