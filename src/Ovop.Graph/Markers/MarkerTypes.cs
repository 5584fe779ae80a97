using System.Collections.Immutable;
using Ovop.Engine.Types;
using Ovop.Geo.Clustering;
using Ovop.Geo.Clustering.Sources;
using Ovop.Geo.Spatial;
using Ovop.Geo.Storage;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities;
using Ovop.Graph.Entities.Connections;
using Ovop.Graph.Geometries;

namespace Ovop.Graph.Markers;

/// <summary>The types of markers.</summary>
internal static class MarkerTypes
{
    public const string Markers = "ClusterMarkers";
    public const string Kind = "MarkerKind";
    public const string Filter = "MarkerFilterInput";
    private const string Marker = "ClusterMarker";
    private const string Commodity = "MarkerCommodity";
    private const string Members = "MarkerMembersConnection";
    private const string Edge = "MarkerMembersEdge";
    private const string Member = "MarkerMember";

    /// <summary>The name of a kind on the wire.</summary>
    public static string NameOf(MarkerKind kind) => UpperSnake.Of(kind);

    /// <summary>The field of the filter input for a kind.</summary>
    public static string FieldOf(MarkerKind kind) => NameOf(kind).ToLowerInvariant();

    public static IEnumerable<NamedType> Create(ImmutableArray<MarkerSource> sources, EntityDefinitions definitions) =>
    [
        new EnumType(type =>
        {
            type.Name(Kind).Description("What markers can be of.");
            foreach (var source in sources)
            {
                type.Value(NameOf(source.Kind), source.Kind).Description(Description(source.Kind));
            }
        }),
        new InputObjectType(type =>
        {
            type.Name(Filter).OneOf().Description("Which rows are shown as markers: a filter of what the markers are of.");
            foreach (var source in sources)
            {
                type.Field(FieldOf(source.Kind)).Type(definitions.For(source.Entity).FilterName).Tag(source.Kind)
                    .Description($"For markers of {NameOf(source.Kind)}.");
            }
        }),
        new ObjectType(type =>
        {
            type.Name(Markers).Description("Markers of a map.");
            type.Field("totalCount").Type("Int!").ResolveWith(Number((answer, _) => answer.TotalCount))
                .Description("How many rows of the whole world answer the filter and have a place: what the markers of the whole world count together.");
            type.Field("unlocatedCount").Type("Int!").ResolveWith(Number((answer, _) => answer.UnlocatedCount))
                .Description("How many rows answer the filter and have no place: a product whose villages are not told, a cluster without an extent. They are in no marker.");
            type.Field("markers").Type($"[{Marker}!]!").ListSize(assumedSize: Weights.ScreenfulOfMarkers).ResolveWith(new MarkerListField())
                .Description($"The markers whose own place is in the box, at most {definitions.Pages.Markers.MaxMarkers}.");
        }),
        new ObjectType(type => AddMarker(type, sources, definitions)),
        new ObjectType(type =>
        {
            var model = CommodityOf(sources);
            type.Name(Commodity).Description("A commodity of a marker's rows.");
            type.Field("commodity").Type($"{definitions.For(model).Name}!").ResolveWith(new CommodityRowField(model)).Description("The commodity.");
            type.Field("count").Type("Int!").ResolveWith(new CommodityCountField())
                .Description("How many of the marker's rows are of it; of villages, how many make it.");
        }),
        .. MemberTypes(sources, definitions),
    ];

    private static string Description(MarkerKind kind) => kind switch
    {
        MarkerKind.Products => "Products, in the middle of the villages that each comes from.",
        MarkerKind.Villages => "Villages, at the point inside of each.",
        MarkerKind.Sites => "Agrotourism sites.",
        MarkerKind.Clusters => "Product clusters, at a point inside the extent of each.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Nothing is said of this kind."),
    };

    private static void AddMarker(ObjectTypeDescriptor type, ImmutableArray<MarkerSource> sources, EntityDefinitions definitions)
    {
        type.Name(Marker).Description("What is drawn as one: a row, rows at the very same place, or what lies near each other.");
        type.Field("id").Type("ID!").ResolveWith(new MarkerValueField(WriteId))
            .Description("Stable and opaque: as long as the same rows are drawn as one, wherever the map is moved.");
        type.Field("count").Type("Int!").ResolveWith(Number((answer, marker) => answer.Tree.Count(answer.Node(marker)))).Description("How many rows it stands for.");
        var centroid = type.Field("centroid").Type($"{GeoJsonTypes.NameOf(Geo.Spatial.GeometryType.Point)}!").ResolveWith(new CentroidField())
            .Description("Where it is drawn: the mean of its rows' places on the map plane (Web Mercator).");
        GeometryForm.AddArguments(centroid, canSimplify: false, canProject: false);
        type.Field("bbox").Type("[Float!]!").ResolveWith(new MarkerValueField(WriteBbox))
            .Description("The smallest box around its rows' places: west, south, east, north.");
        var hull = type.Field("hull").Type($"{GeoJsonTypes.InterfaceName}!").Cost(Weights.DerivedGeometry).ResolveWith(new HullField())
            .Description("The convex hull of its rows' places: a polygon; a line where all lie on one, a point where all lie at one place.");
        GeometryForm.AddArguments(hull, canSimplify: false, canProject: false);
        type.Field("commodities").Type($"[{Commodity}!]!").Cost(Weights.NestedList)
            .ListSize(Weights.SmallListSize, [CommodityList.First], requireOneSlicingArgument: false)
            .Description("The commodities of its rows, most first: what products and clusters are of, what sites show, what the products of villages are.")
            .Argument(CommodityList.First, first => first.Type("Int").Description("Only so many; all where nothing is given."))
            .ResolveWith(new CommoditiesField(CommodityOf(sources)));
        type.Field("expansionZoom").Type("Int").ResolveWith(new MarkerValueField(WriteExpansionZoom))
            .Description("The zoom from which on it is shown as its parts; null where it is one row, or all lie at the very same place.");
        type.Field("members").Type($"{Members}!").Cost(Weights.NestedList)
            .ListSize(definitions.Pages.DefaultSize, [MemberList.First], ConnectionTypes.Sized, requireOneSlicingArgument: false)
            .Description("Its rows, exactly those that it counts, in the order of their keys.")
            .Argument(MemberList.First, first => first.Type("Int").Description($"The most rows, up to {definitions.Pages.MaxSize}; {definitions.Pages.DefaultSize} where nothing is given."))
            .Argument(MemberList.After, after => after.Type("String").Description("Only rows after the one with this cursor, of this marker: so no other may be in the box."))
            .ResolveWith(new MembersField());
    }

    private static IEnumerable<NamedType> MemberTypes(ImmutableArray<MarkerSource> sources, EntityDefinitions definitions) =>
    [
        new UnionType(type =>
        {
            type.Name(Member).Description("What markers can stand for.");
            foreach (var source in sources)
            {
                type.Type(definitions.For(source.Entity).Name);
            }
        }),
        new ObjectType(type =>
        {
            type.Name(Members).Description("A page of the rows of a marker.");
            type.Field("pageInfo").Type("PageInfo!").ResolveWith(new MemberPageInfoField()).Description("Whether there is more, and where to go on.");
            type.Field("edges").Type($"[{Edge}!]!").ResolveWith(new MemberEdgesField()).Description("The rows of this page, each with its cursor.");
            type.Field("nodes").Type($"[{Member}!]!").ResolveWith(new MemberNodesField()).Description("The rows of this page.");
            type.Field("totalCount").Type("Int!").ResolveWith(new MemberValueField(WriteTotalCount)).Description("How many rows there are, all pages together.");
        }),
        new ObjectType(type =>
        {
            type.Name(Edge).Description("A row of a marker, with its place among them.");
            type.Field("cursor").Type("String!").ResolveWith(new MemberValueField(WriteCursor)).Description("The row's place, for after.");
            type.Field("node").Type($"{Member}!").ResolveWith(new MemberNodeField()).Description("The row.");
        }),
    ];

    // Each kind has its own way to it, and all lead to the same table.
    private static Geo.Querying.Entities.EntityModel CommodityOf(ImmutableArray<MarkerSource> sources) =>
        sources.First(source => source.Kind == MarkerKind.Products).Entity.Relation(nameof(Geo.Products.Product.Commodity)).Target;

    private static MarkerValueField Number(Func<MarkersAnswer, int, int> value) => new((answer, marker, writer) =>
    {
        writer.WriteNumber(value(answer, marker));
        return true;
    });

    private static bool WriteId(MarkersAnswer answer, int marker, IValueWriter writer)
    {
        MarkerId.Write(answer.Id(marker), writer);
        return true;
    }

    private static bool WriteBbox(MarkersAnswer answer, int marker, IValueWriter writer)
    {
        var box = answer.Tree.Box(answer.Node(marker));
        GeoJsonText.WriteBbox(MarkerWkb.Hull([(box.West, box.South), (box.East, box.North)]), writer);
        return true;
    }

    private static bool WriteExpansionZoom(MarkersAnswer answer, int marker, IValueWriter writer)
    {
        if (answer.Tree.ExpansionZoom(answer.Node(marker)) is not { } zoom)
        {
            return false;
        }

        writer.WriteNumber(zoom);
        return true;
    }

    private static bool WriteTotalCount(MemberPages pages, int marker, IValueWriter writer)
    {
        writer.WriteNumber(pages.TotalCount(marker));
        return true;
    }

    private static bool WriteCursor(MemberPages pages, int edge, IValueWriter writer)
    {
        pages.WriteCursor(edge, writer);
        return true;
    }
}
