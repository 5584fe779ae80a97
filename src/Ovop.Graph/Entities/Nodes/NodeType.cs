using Ovop.Engine.Types;

namespace Ovop.Graph.Entities.Nodes;

/// <summary>The interface <c>Node</c> (Global Object Identification Specification of Relay).</summary>
internal sealed class NodeType : InterfaceType
{
    public const string TypeName = "Node";

    protected override void Configure(InterfaceTypeDescriptor descriptor)
    {
        descriptor.Name(TypeName).Description("An object that can be found again by its id.");
        descriptor.Field("id").Type("ID!").Description("The id among all objects; opaque.");
    }
}
