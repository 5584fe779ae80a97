using Ovop.Engine.Types;

namespace Ovop.Engine.Introspection;

/// <summary><c>__InputValue</c> (section 4.2.4): an argument or an input field.</summary>
internal sealed class MetaInputValueType : ObjectType
{
    protected override void Configure(ObjectTypeDescriptor descriptor)
    {
        descriptor.Name("__InputValue").Description(
            "Arguments provided to Fields or Directives and the input fields of an InputObject are represented as "
            + "Input Values which describe their type and optionally a default value.");
        descriptor.Field("name").Type("String!").Resolve<InputField>(input => input.Name);
        descriptor.Field("description").Type("String").Resolve<InputField>(input => input.Description);
        descriptor.Field("type").Type("__Type!").Resolve<InputField>(input => input.Type);
        descriptor.Field("defaultValue").Type("String")
            .Description("A GraphQL-formatted string representing the default value for this input value.")
            .Resolve<InputField>(
                input => input.HasDefaultValue ? ValueLiteral.Print(input.Type, input.DefaultValue) : null);
        descriptor.Field("isDeprecated").Type("Boolean!")
            .Resolve<InputField>(input => input.DeprecationReason is not null);
        descriptor.Field("deprecationReason").Type("String").Resolve<InputField>(input => input.DeprecationReason);
    }
}
