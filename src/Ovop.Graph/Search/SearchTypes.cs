using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Search;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Storage;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities;
using Ovop.Graph.Entities.Connections;
using Ovop.Graph.Geometries;
using Ovop.Graph.Labels;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Search;

/// <summary>The types of what a search finds.</summary>
internal static class SearchTypes
{
    public const string Connection = "SearchResultsConnection";
    public const string Kind = "SearchKind";
    private const string Edge = "SearchResultsEdge";
    private const string Result = "SearchResult";
    private const string Item = "SearchItem";
    private const string Match = "SearchMatch";
    private const string Field = "MatchedField";

    public static IEnumerable<NamedType> Create(EntityModel match, EntityDefinitions definitions) =>
    [
        .. ConnectionTypes.Create(new ConnectionNode(Result, Connection, Edge, "what a search finds")
        {
            CountWeight = Weights.Search,
            CountDescription = "How many there are, all pages together, of a text that fits very many the best thousand of each kind; the search is done once more.",
        }),
        new ObjectType(type => AddResult(type, definitions)),
        new ObjectType(type =>
        {
            type.Name(Match).Description("What of a row fits the text.");
            type.Field("field").Type($"{Field}!").ResolveWith(Column(SearchMatch.MatchedField)).Description("Whether it is the name, another spelling, or the name of its commodity.");
            type.Field("text").Type("String!").ResolveWith(Column(SearchMatch.MatchedText)).Description("The name or spelling, or the commodity's name.");
        }),
        new UnionType(type =>
        {
            type.Name(Item).Description("What a search can find.");
            foreach (var (_, entity) in SearchModel.Kinds)
            {
                type.Type(definitions.For(match.Relation(entity).Target).Name);
            }
        }),
        new EnumType(type =>
        {
            type.Name(Kind).Description("What a search can find.");
            foreach (var (kind, entity) in SearchModel.Kinds)
            {
                type.Value(UpperSnake.Of(kind), kind).Description($"Of the type {definitions.For(match.Relation(entity).Target).Name}.");
            }
        }),
        new EnumType(type =>
        {
            type.Name(Field).Description("By what a row was found.");
            type.Value(UpperSnake.Of(MatchedField.Name), MatchedField.Name).Description("The official name.");
            type.Value(UpperSnake.Of(MatchedField.Alias), MatchedField.Alias).Description("Another spelling, met in a source.");
            type.Value(UpperSnake.Of(MatchedField.Commodity), MatchedField.Commodity).Description("The name of its commodity, in English or Indonesian.");
        }),
    ];

    private static void AddResult(ObjectTypeDescriptor type, EntityDefinitions definitions)
    {
        type.Name(Result).Description("Something that a search found.");
        type.Field("kind").Type($"{Kind}!").ResolveWith(Column(SearchMatch.Kind)).Description("What it is.");
        type.Field("item").Type($"{Item}!").ResolveWith(new SearchItemField(definitions)).Description("The thing itself.");
        type.Field("title").Type("String!").ResolveWith(Column(SearchMatch.Title)).Description("Its official name.");
        type.Field("context").Type("String").ResolveWith(new SearchContextField())
            .Description("Where it is, to tell namesakes apart: Kecamatan Wlingi, Kabupaten Blitar. Of what may come from several districts only the regency; null where it lies in several.")
            .Argument("language", language => language.Type(LanguageType.TypeName).DefaultValue(Language.Indonesian).Description("The language of the words beside the names."));
        type.Field("matched").Type($"{Match}!").ResolveWith(new SameRowField()).Description("What of it fits the text.");
        type.Field("score").Type("Float!").ResolveWith(Column(SearchMatch.Score, ValueKind.Float))
            .Description("How well it fits, 0 to 1; sevenths part the ways of fitting: the name itself 6/7 or more, followed by its place 5/7, beginning 4/7, words 3/7, another spelling or the commodity 2/7, similar and followed by its place 1/7, similar less.");
        type.Field("distanceMetres").Type("Float").ResolveWith(Column(SearchMatch.DistanceMetres, ValueKind.Float))
            .Description("Metres on the spheroid from its location to near; null without near or without a location.");
        var location = type.Field("location").Type(GeoJsonTypes.NameOf(Geo.Spatial.GeometryType.Point)).Cost(Weights.DerivedGeometry)
            .ResolveWith(new SearchLocationField())
            .Description("Its point, or the point inside its village: of several villages the nearest to near, else that with the smallest code. Null where no village is told.");
        GeometryForm.AddArguments(location, canSimplify: false);
    }

    private static BoundField Column(string property, ValueKind kind = ValueKind.Text) => new SourceColumnField(property, kind);
}
