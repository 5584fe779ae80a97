using Ovop.Engine.Types;

namespace Ovop.Engine.Introspection;

/// <summary><c>__Field</c> (section 4.2.3).</summary>
internal sealed class MetaFieldType : ObjectType
{
    protected override void Configure(ObjectTypeDescriptor descriptor)
    {
        descriptor.Name("__Field").Description(
            "Object and Interface types are described by a list of Fields, each of which has a name, potentially a "
            + "list of arguments, and a return type.");
        descriptor.Field("name").Type("String!").Resolve<OutputField>(field => field.Name);
        descriptor.Field("description").Type("String").Resolve<OutputField>(field => field.Description);
        descriptor.Field("args").Type("[__InputValue!]!").ResolveElements<OutputField, InputField>(
            field => field.Arguments, argument => argument.DeprecationReason);
        descriptor.Field("type").Type("__Type!").Resolve<OutputField>(field => field.Type);
        descriptor.Field("isDeprecated").Type("Boolean!")
            .Resolve<OutputField>(field => field.DeprecationReason is not null);
        descriptor.Field("deprecationReason").Type("String").Resolve<OutputField>(field => field.DeprecationReason);
    }
}
