using Ovop.Engine.Types;

namespace Ovop.Engine.Introspection;

/// <summary><c>__Schema</c> (section 4.2.1).</summary>
internal sealed class MetaSchemaType : ObjectType
{
    protected override void Configure(ObjectTypeDescriptor descriptor)
    {
        descriptor.Name("__Schema").Description(
            "A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and "
            + "directives on the server, as well as the entry points for query, mutation, and subscription "
            + "operations.");
        descriptor.Field("description").Type("String").Resolve<Schema>(schema => schema.Description);
        descriptor.Field("types").Type("[__Type!]!")
            .Description("A list of all types supported by this server.")
            .Resolve<Schema>(schema => schema.Types);
        descriptor.Field("queryType").Type("__Type!")
            .Description("The type that query operations will be rooted at.")
            .Resolve<Schema>(schema => schema.QueryType);
        descriptor.Field("mutationType").Type("__Type")
            .Description("If this server supports mutation, the type that mutation operations will be rooted at.")
            .Resolve<Schema>(schema => schema.MutationType);
        descriptor.Field("subscriptionType").Type("__Type")
            .Description(
                "If this server support subscription, the type that subscription operations will be rooted at.")
            .Resolve<Schema>(schema => schema.SubscriptionType);
        descriptor.Field("directives").Type("[__Directive!]!")
            .Description("A list of all directives supported by this server.")
            .Resolve<Schema>(schema => schema.Directives);
    }
}
