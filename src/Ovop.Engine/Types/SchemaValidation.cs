namespace Ovop.Engine.Types;

/// <summary>
/// What section 3 of the specification demands of a schema under "Type Validation", beyond the references between
/// types, which building resolves, and defaults, which it coerces.
/// </summary>
internal static class SchemaValidation
{
    /// <summary>Every fault, roots first, then directives, then types by name.</summary>
    public static IEnumerable<string> Faults(Schema schema) =>
    [
        .. RootFaults.Of(schema),
        .. DirectiveFaults.Of(schema),
        .. schema.Types.SelectMany(type => Faults(schema, type)),
        .. InputObjectCycles.Of(schema),
        .. AppliedDirectiveFaults.Of(schema),
        .. CostFaults.Of(schema),
    ];

    private static IEnumerable<string> Faults(Schema schema, NamedType type) =>
    [
        .. type.IsMeta ? [] : NameFaults.Of(type.Name, type.Name),
        .. type switch
        {
            ObjectType objectType => FieldFaults.Of(objectType, objectType.Fields),
            InterfaceType interfaceType => FieldFaults.Of(interfaceType, interfaceType.Fields),
            UnionType union => UnionFaults.Of(union),
            EnumType enumType => EnumFaults.Of(enumType),
            InputObjectType input => InputObjectFaults.Of(input),
            _ => [],
        },
        .. type switch
        {
            ObjectType objectType => ImplementationFaults.Of(schema, type, objectType.Fields, objectType.Interfaces),
            InterfaceType one => ImplementationFaults.Of(schema, type, one.Fields, one.Interfaces),
            _ => [],
        },
    ];
}
