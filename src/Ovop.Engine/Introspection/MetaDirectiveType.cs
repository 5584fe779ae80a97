using Ovop.Engine.Types;

namespace Ovop.Engine.Introspection;

/// <summary><c>__Directive</c> (section 4.2.6).</summary>
internal sealed class MetaDirectiveType : ObjectType
{
    protected override void Configure(ObjectTypeDescriptor descriptor)
    {
        descriptor.Name("__Directive").Description(
            "A Directive provides a way to describe alternate runtime execution and type validation behavior in a "
            + "GraphQL document.\n\nIn some cases, you need to provide options to alter GraphQL's execution behavior "
            + "in ways field arguments will not suffice, such as conditionally including or skipping a field. "
            + "Directives provide this by describing additional information to the executor.");
        descriptor.Field("name").Type("String!").Resolve<DirectiveType>(directive => directive.Name);
        descriptor.Field("description").Type("String").Resolve<DirectiveType>(directive => directive.Description);
        descriptor.Field("isRepeatable").Type("Boolean!").Resolve<DirectiveType>(directive => directive.IsRepeatable);
        descriptor.Field("locations").Type("[__DirectiveLocation!]!")
            .Resolve<DirectiveType>(directive => directive.Locations);
        descriptor.Field("args").Type("[__InputValue!]!").ResolveElements<DirectiveType, InputField>(
            directive => directive.Arguments, argument => argument.DeprecationReason);
    }
}
