using Ovop.Engine.Types;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities.Features;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Connections;

/// <summary>The connection and edge types of an entity (GraphQL Cursor Connections Specification, sections 2 and 3).</summary>
internal static class ConnectionTypes
{
    /// <summary>The fields of every connection that have as many rows as its page.</summary>
    public static readonly string[] Sized = ["nodes", "edges"];

    private static readonly string[] SizedWithFeatures = [.. Sized, $"{FeatureTypes.FieldName}.{FeatureTypes.FeaturesName}"];

    /// <summary>The fields that have as many rows as the connection's page.</summary>
    public static IReadOnlyList<string> SizedFields(EntityDefinition definition) =>
        definition.FeatureShapes.Count > 0 ? SizedWithFeatures : Sized;

    public static IEnumerable<ObjectType> Create(EntityDefinition definition) =>
    [
        new(type =>
        {
            type.Name(definition.ConnectionName).Description($"A page of a list of {definition.Name}.");
            type.Field("pageInfo").Type("PageInfo!").ResolveWith(new SameRowField()).Description("Whether there is more, and where to go on.");
            type.Field("edges").Type($"[{definition.EdgeName}!]!").ResolveWith(new NodesField()).Description("The rows of this page, each with its cursor.");
            type.Field("nodes").Type($"[{definition.Name}!]!").ResolveWith(new NodesField()).Description("The rows of this page.");
            if (definition.FeatureShapes.Count > 0)
            {
                type.Field(FeatureTypes.FieldName).Type($"{FeatureTypes.CollectionName(definition)}!").ResolveWith(new SameRowField())
                    .Description("The rows of this page as a GeoJSON FeatureCollection (RFC 7946).");
            }

            type.Field("totalCount").Type("Int!").Cost(Weights.TotalCount).ResolveWith(new TotalCountField()).Description("How many rows answer the filter, all pages together.");
            type.Field("aggregate").Type($"{definition.AggregateName}!").Cost(Weights.TotalCount).ResolveWith(new AggregateField()).Description("Statistics of the rows that answer the filter, all pages together.");
        }),
        new(type =>
        {
            type.Name(definition.EdgeName).Description($"A row of a list of {definition.Name}, with its place in the list.");
            type.Field("cursor").Type("String!").ResolveWith(new CursorField()).Description("The row's place, for after and before.");
            type.Field("node").Type($"{definition.Name}!").ResolveWith(new SameRowField()).Description("The row.");
        }),
    ];
}
