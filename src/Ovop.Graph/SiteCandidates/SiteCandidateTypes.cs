using Ovop.Engine.Types;
using Ovop.Geo.Clusters;
using Ovop.Geo.Products;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.SiteCandidates;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Sites;
using Ovop.Geo.Storage;
using Ovop.Geo.Suitability;
using Ovop.Geo.Villages;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities;
using Ovop.Graph.Entities.Connections;
using Ovop.Graph.Entities.Members;
using Ovop.Graph.Rows;

namespace Ovop.Graph.SiteCandidates;

/// <summary>The types of candidates and their pages.</summary>
internal static class SiteCandidateTypes
{
    public const string Connection = "SiteCandidatesConnection";
    private const string Edge = "SiteCandidatesEdge";
    private const string Type = "SiteCandidate";
    private const string Basis = "SiteCandidateBasis";

    public static IEnumerable<NamedType> Create(EntityDefinitions definitions) =>
    [
        .. ConnectionTypes.Create(
            new ConnectionNode(Type, Connection, Edge, "candidates for a site")
            {
                CountWeight = Weights.SiteCandidates,
                CountDescription = "How many there are, all pages together; all are looked for once more.",
            },
            addTotals: type => type.Field("unsurveyed").Type("Int!").Cost(Weights.SiteCandidates).ResolveWith(new UnsurveyedField())
                .Description("How many villages lie where candidates are looked for, near a cluster and far from sites, of whose products nobody has reported anything: unknown, not none. One of them is a candidate only where its land is said to suit.")),
        new ObjectType(type => Describe(type, SiteCandidateModel.Create(definitions.Models), definitions)),
        new EnumType(type =>
        {
            type.Name(Basis).Description("What makes a village a candidate, in the order in which candidates come.");
            type.Value(UpperSnake.Of(SiteCandidateBasis.ProductAndLand)).Description("It makes the commodity, and its land is said to suit it.");
            type.Value(UpperSnake.Of(SiteCandidateBasis.Product)).Description("It makes the commodity.");
            type.Value(UpperSnake.Of(SiteCandidateBasis.Land)).Description("Its land is said to suit it; that it makes it is not recorded.");
        }),
    ];

    private static void Describe(ObjectTypeDescriptor type, EntityModel candidate, EntityDefinitions definitions)
    {
        type.Name(Type).Description("A village where a site for visitors could be made, with the rows that speak for it.");
        new ObjectMember("village", "The village.", candidate.Relation(nameof(Village))).AddField(type, definitions);
        new LabelMember(
            "What speaks for it, in words and numbers: Membuatnya (2 produk); klaster terdekat 0 km; belum ada lokasi lain.",
            SiteCandidateWords.Indonesian, SiteCandidateWords.English, SiteCandidateWords.Columns).AddField(type, definitions);
        type.Field("basis").Type($"{Basis}!").ResolveWith(new SourceColumnField(SiteCandidate.Basis, ValueKind.Text))
            .Description("Whether it makes the commodity, or its land is said to suit it, or both.");
        AddHeld<Product>(type, "products", SiteCandidate.Products, "The products of the commodity that come from it, with their sources; none where no such product is recorded.", definitions);
        AddHeld<LandSuitability>(type, "suitabilities", SiteCandidate.Suitabilities, "What is said of its land for the commodity, by its name, by its zones, or by their soil and terrain, with sources; also what says that it does not suit. None where nobody says anything.", definitions);
        new ObjectMember("cluster", "The nearest product cluster of the commodity within maxMetresFromClusters; null where there is none, which needsCluster: false allows.", candidate.Relation(nameof(ProductCluster))).AddField(type, definitions);
        type.Field("clusterMetres").Type("Float").ResolveWith(new SourceColumnField(SiteCandidate.ClusterMetres, ValueKind.Float))
            .Description("Metres to the edge of that cluster's extent, 0 within it and for its own villages; null where there is none.");
        new ObjectMember("nearestSite", "The nearest site of the theme that is not closed, however far; null where there is none at all.", candidate.Relation(nameof(AgrotourismSite))).AddField(type, definitions);
        type.Field("nearestSiteMetres").Type("Float").ResolveWith(new SourceColumnField(SiteCandidate.SiteMetres, ValueKind.Float))
            .Description("Metres to that site; null where there is none.");
    }

    private static void AddHeld<T>(ObjectTypeDescriptor type, string name, string column, string description, EntityDefinitions definitions)
    {
        var target = definitions.For(definitions.Models.For<T>());
        var field = type.Field(name).Type($"{target.ConnectionName}!").Cost(Weights.NestedList).Description(description);
        ConnectionArguments.AddTo(field, target, definitions.Pages);
        field.ResolveWith(new HeldRowsField(column, target, definitions.Pages));
    }
}
