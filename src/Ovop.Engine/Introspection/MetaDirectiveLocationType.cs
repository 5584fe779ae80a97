using Ovop.Engine.Types;

namespace Ovop.Engine.Introspection;

/// <summary><c>__DirectiveLocation</c> (section 4.2.6).</summary>
internal sealed class MetaDirectiveLocationType : EnumType
{
    protected override void Configure(EnumTypeDescriptor descriptor)
    {
        descriptor.Name("__DirectiveLocation").Description(
            "A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one "
            + "such possible adjacencies.");
        foreach (var location in Enum.GetValues<DirectiveLocation>())
        {
            descriptor.Value(location.WireName(), location).Description($"Location adjacent to {Neighbour(location)}.");
        }
    }

    private static string Neighbour(DirectiveLocation location) => location switch
    {
        DirectiveLocation.Query => "a query operation",
        DirectiveLocation.Mutation => "a mutation operation",
        DirectiveLocation.Subscription => "a subscription operation",
        DirectiveLocation.Field => "a field",
        DirectiveLocation.FragmentDefinition => "a fragment definition",
        DirectiveLocation.FragmentSpread => "a fragment spread",
        DirectiveLocation.InlineFragment => "an inline fragment",
        DirectiveLocation.VariableDefinition => "a variable definition",
        DirectiveLocation.Schema => "a schema definition",
        DirectiveLocation.Scalar => "a scalar definition",
        DirectiveLocation.Object => "an object type definition",
        DirectiveLocation.FieldDefinition => "a field definition",
        DirectiveLocation.ArgumentDefinition => "an argument definition",
        DirectiveLocation.Interface => "an interface definition",
        DirectiveLocation.Union => "a union definition",
        DirectiveLocation.Enum => "an enum definition",
        DirectiveLocation.EnumValue => "an enum value definition",
        DirectiveLocation.InputObject => "an input object type definition",
        DirectiveLocation.InputFieldDefinition => "an input object field definition",
        _ => throw new ArgumentOutOfRangeException(nameof(location), location, "There is no such location."),
    };
}
