using Ovop.Graph.Costs;

namespace Ovop.Graph.Entities.Connections;

/// <summary>What a connection lists, as its types name it.</summary>
/// <param name="Type">The named type of a node.</param>
/// <param name="ConnectionName">The connection's own type.</param>
/// <param name="EdgeName">The type of an edge.</param>
/// <param name="List">What the connection is a page of, in its description: a list of Village.</param>
internal sealed record ConnectionNode(string Type, string ConnectionName, string EdgeName, string List)
{
    /// <summary>What counting all rows costs.</summary>
    public double CountWeight { get; init; } = Weights.TotalCount;

    public string CountDescription { get; init; } = "How many rows answer the filter, all pages together.";

    public static ConnectionNode Of(EntityDefinition definition) =>
        new(definition.Name, definition.ConnectionName, definition.EdgeName, $"a list of {definition.Name}");
}
