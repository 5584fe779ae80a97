using Ovop.Engine.Types;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities.Features;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Connections;

/// <summary>Connection and edge types (GraphQL Cursor Connections Specification, sections 2 and 3).</summary>
internal static class ConnectionTypes
{
    /// <summary>The fields of every connection that have as many rows as its page.</summary>
    public static readonly string[] Sized = ["nodes", "edges"];

    private static readonly string[] SizedWithFeatures = [.. Sized, $"{FeatureTypes.FieldName}.{FeatureTypes.FeaturesName}"];

    /// <summary>The fields that have as many rows as the connection's page.</summary>
    public static IReadOnlyList<string> SizedFields(EntityDefinition definition) =>
        definition.FeatureShapes.Count > 0 ? SizedWithFeatures : Sized;

    /// <summary>Those of an entity.</summary>
    public static IEnumerable<ObjectType> Create(EntityDefinition definition) => Create(
        ConnectionNode.Of(definition),
        type =>
        {
            if (definition.FeatureShapes.Count > 0)
            {
                type.Field(FeatureTypes.FieldName).Type($"{FeatureTypes.CollectionName(definition)}!").ResolveWith(new SameRowField())
                    .Description("The rows of this page as a GeoJSON FeatureCollection (RFC 7946).");
            }
        },
        type => type.Field("aggregate").Type($"{definition.AggregateName}!").Cost(Weights.TotalCount).ResolveWith(new AggregateField())
            .Description("Statistics of the rows that answer the filter, all pages together."));

    /// <summary>Those of any rows.</summary>
    /// <param name="node">What is listed.</param>
    /// <param name="addShapes">Adds further fields with the rows of the page.</param>
    /// <param name="addTotals">Adds further fields about the whole list.</param>
    public static IEnumerable<ObjectType> Create(
        ConnectionNode node, Action<ObjectTypeDescriptor>? addShapes = null, Action<ObjectTypeDescriptor>? addTotals = null) =>
    [
        new(type =>
        {
            type.Name(node.ConnectionName).Description($"A page of {node.List}.");
            type.Field("pageInfo").Type("PageInfo!").ResolveWith(new SameRowField()).Description("Whether there is more, and where to go on.");
            type.Field("edges").Type($"[{node.EdgeName}!]!").ResolveWith(new NodesField()).Description("The rows of this page, each with its cursor.");
            type.Field("nodes").Type($"[{node.Type}!]!").ResolveWith(new NodesField()).Description("The rows of this page.");
            addShapes?.Invoke(type);
            type.Field("totalCount").Type("Int!").Cost(node.CountWeight).ResolveWith(new TotalCountField()).Description(node.CountDescription);
            addTotals?.Invoke(type);
        }),
        new(type =>
        {
            type.Name(node.EdgeName).Description($"A row of {node.List}, with its place in the list.");
            type.Field("cursor").Type("String!").ResolveWith(new CursorField()).Description("The row's place, for after and before.");
            type.Field("node").Type($"{node.Type}!").ResolveWith(new SameRowField()).Description("The row.");
        }),
    ];
}
