using Ovop.Engine.Types;

namespace Ovop.Engine.Introspection;

/// <summary><c>__EnumValue</c> (section 4.2.5).</summary>
internal sealed class MetaEnumValueType : ObjectType
{
    protected override void Configure(ObjectTypeDescriptor descriptor)
    {
        descriptor.Name("__EnumValue").Description(
            "One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or "
            + "numeric value. However an Enum value is returned in a JSON response as a string.");
        descriptor.Field("name").Type("String!").Resolve<EnumValue>(value => value.Name);
        descriptor.Field("description").Type("String").Resolve<EnumValue>(value => value.Description);
        descriptor.Field("isDeprecated").Type("Boolean!")
            .Resolve<EnumValue>(value => value.DeprecationReason is not null);
        descriptor.Field("deprecationReason").Type("String").Resolve<EnumValue>(value => value.DeprecationReason);
    }
}
