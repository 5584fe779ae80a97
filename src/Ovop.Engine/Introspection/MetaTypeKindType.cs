using Ovop.Engine.Types;

namespace Ovop.Engine.Introspection;

/// <summary><c>__TypeKind</c> (section 4.2.2).</summary>
internal sealed class MetaTypeKindType : EnumType
{
    protected override void Configure(EnumTypeDescriptor descriptor)
    {
        descriptor.Name("__TypeKind").Description("An enum describing what kind of type a given `__Type` is.");
        descriptor.Value("SCALAR", TypeKind.Scalar).Description("Indicates this type is a scalar.");
        descriptor.Value("OBJECT", TypeKind.Object)
            .Description("Indicates this type is an object. `fields` and `interfaces` are valid fields.");
        descriptor.Value("INTERFACE", TypeKind.Interface).Description(
            "Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields.");
        descriptor.Value("UNION", TypeKind.Union)
            .Description("Indicates this type is a union. `possibleTypes` is a valid field.");
        descriptor.Value("ENUM", TypeKind.Enum)
            .Description("Indicates this type is an enum. `enumValues` is a valid field.");
        descriptor.Value("INPUT_OBJECT", TypeKind.InputObject)
            .Description("Indicates this type is an input object. `inputFields` is a valid field.");
        descriptor.Value("LIST", TypeKind.List)
            .Description("Indicates this type is a list. `ofType` is a valid field.");
        descriptor.Value("NON_NULL", TypeKind.NonNull)
            .Description("Indicates this type is a non-null. `ofType` is a valid field.");
    }
}
