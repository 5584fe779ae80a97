namespace Ovop.Engine.Types;

/// <summary>What the type system demands of a schema beyond its references (section 3, "Type Validation").</summary>
internal static class SchemaValidation
{
    public static IEnumerable<string> Faults(Schema schema) => schema.Types.SelectMany(type => Faults(schema, type));

    private static IEnumerable<string> Faults(Schema schema, NamedType type) => type switch
    {
        ObjectType { Fields.Count: 0 } or InterfaceType { Fields.Count: 0 } or InputObjectType { Fields.Count: 0 } =>
            [$"Type {type.Name} must define one or more fields."],
        EnumType { Values.Count: 0 } => [$"Enum type {type.Name} must define one or more values."],
        UnionType { Types.Count: 0 } => [$"Union type {type.Name} must define one or more member types."],
        _ => [],
    };
}
