using Ovop.Engine.Types;
using Ovop.Geo.Querying.Around;
using Ovop.Geo.Querying.Values;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities;
using Ovop.Graph.Entities.Connections;
using Ovop.Graph.Rows;
using Ovop.Graph.Search;

namespace Ovop.Graph.Sites;

/// <summary>The types of what lies around a site.</summary>
internal static class AroundTypes
{
    public const string Connection = "NearbyConnection";
    private const string Edge = "NearbyEdge";
    private const string Type = "Nearby";

    public static IEnumerable<NamedType> Create(EntityDefinitions definitions) =>
    [
        .. ConnectionTypes.Create(new ConnectionNode(Type, Connection, Edge, "what lies around a site")
        {
            CountWeight = Weights.Around,
            CountDescription = "How many there are, all pages together; all are looked for once more.",
        }),
        new ObjectType(type =>
        {
            type.Name(Type).Description("Something that lies near a site.");
            type.Field("kind").Type($"{SearchTypes.Kind}!").ResolveWith(new SourceColumnField(NearbyRow.Kind, ValueKind.Text))
                .Description("What it is.");
            type.Field("item").Type($"{SearchTypes.Item}!").ResolveWith(new SearchItemField(definitions)).Description("The thing itself.");
            type.Field("title").Type("String!").ResolveWith(new SourceColumnField(NearbyRow.Title, ValueKind.Text))
                .Description("Its official name.");
            type.Field("distanceMetres").Type("Float!").ResolveWith(new SourceColumnField(NearbyRow.DistanceMetres, ValueKind.Float))
                .Description("Metres on the spheroid from the site; 0 within a cluster, and in the site's own village where the site is placed at its point.");
        }),
    ];
}
