using Ovop.Engine.Types;
using Ovop.Geo.Commodities;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Prospects;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Villages;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities;
using Ovop.Graph.Entities.Connections;
using Ovop.Graph.Entities.Members;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Prospects;

/// <summary>The types of prospects and their pages.</summary>
internal static class ProspectTypes
{
    public const string Connection = "ProspectsConnection";
    private const string Edge = "ProspectsEdge";
    private const string Type = "Prospect";

    public static IEnumerable<NamedType> Create(EntityDefinitions definitions) =>
    [
        .. ConnectionTypes.Create(new ConnectionNode(Type, Connection, Edge, "prospects")
        {
            CountWeight = Weights.Prospects,
            CountDescription = "How many there are, all pages together; all are worked out once more.",
        }),
        new ObjectType(type => Describe(type, ProspectModel.Create(definitions.Models), definitions)),
    ];

    private static void Describe(ObjectTypeDescriptor type, EntityModel prospect, EntityDefinitions definitions)
    {
        type.Name(Type).Description("A commodity that could become a village's flagship.");
        new ObjectMember("village", "The village.", prospect.Relation(nameof(Village))).AddField(type, definitions);
        new ObjectMember("commodity", "The commodity.", prospect.Relation(nameof(Commodity))).AddField(type, definitions);
        new LabelMember(
            "The commodity, the score and how much is known: Kopi: 0,51; sebagian diketahui.",
            ProspectWords.Indonesian, ProspectWords.English, ProspectWords.Columns).AddField(type, definitions);
        type.Field("score").Type("Float!").ResolveWith(Column(Prospect.Score))
            .Description("How much speaks for it, 0 to 1: the shares of the reasons and unknownShare together. 0 where the land is said not to suit.");
        type.Field("evidence").Type("Float!").ResolveWith(Column(Prospect.Evidence))
            .Description("How much of what could be known is known, 0 to 1: the weights of the reasons that are there. A score on little evidence says little.");
        type.Field("unknownShare").Type("Float!").ResolveWith(Column(Prospect.UnknownShare))
            .Description("The part of the score that stands for what nobody tells: unknown is not none.");
        type.Field("reasons").Type($"[{ProspectReasonTypes.Type}!]!").Cost(Weights.ProspectReasons)
            .ListSize(assumedSize: Enum.GetValues<ProspectReasonKind>().Length)
            .ResolveWith(new ProspectReasonsField(definitions))
            .Description("What speaks for or against it, what says most first, each with the rows on which it rests.");
    }

    private static SourceColumnField Column(string property) => new(property, ValueKind.Float);
}
