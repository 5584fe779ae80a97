using Ovop.Engine.Types;
using Ovop.Geo.Querying.Prospects;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Storage;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities;
using Ovop.Graph.Entities.Connections;
using Ovop.Graph.Entities.Members;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Prospects;

/// <summary>The types of the reasons of a prospect.</summary>
internal static class ProspectReasonTypes
{
    public const string Type = "ProspectReason";
    private const string Kind = "ProspectReasonKind";

    public static IEnumerable<NamedType> Create(EntityDefinitions definitions) =>
    [
        new ObjectType(type =>
        {
            type.Name(Type).Description("What speaks for or against a commodity in a village.");
            Describe(type, definitions);
            foreach (var (column, entity) in ProspectReasonModel.Held)
            {
                AddHeld(type, column, definitions.For(definitions.Models.For(entity)), definitions);
            }
        }),
        new EnumType(type =>
        {
            type.Name(Kind).Description("What can speak for a commodity in a village.");
            foreach (var (kind, meaning) in ProspectReasonWords.Meanings)
            {
                type.Value(UpperSnake.Of(kind)).Description(meaning);
            }
        }),
    ];

    private static void Describe(ObjectTypeDescriptor type, EntityDefinitions definitions)
    {
        type.Field("kind").Type($"{Kind}!").ResolveWith(Column(ProspectReason.Kind, ValueKind.Text)).Description("What sort of reason.");
        new LabelMember(
            "The reason in words and numbers: 4 desa dalam 10 km membuatnya, yang terdekat 2,1 km.",
            ProspectReasonWords.Indonesian, ProspectReasonWords.English, ProspectReasonWords.Columns).AddField(type, definitions);
        type.Field("strength").Type("Float!").ResolveWith(Column(ProspectReason.Strength, ValueKind.Float))
            .Description("How much it says by itself, 0 to 1.");
        type.Field("weight").Type("Float!").ResolveWith(Column(ProspectReason.Weight, ValueKind.Float))
            .Description("What it weighs, 0 to 1; all six together weigh 1.");
        type.Field("share").Type("Float!").ResolveWith(Column(ProspectReason.Share, ValueKind.Float))
            .Description("Its part of the score: strength by weight; 0 where the land is said not to suit.");
        type.Field("count").Type("Int!").ResolveWith(Column(ProspectReason.Count, ValueKind.Integer))
            .Description("How many villages, statements on land, products, markets or forms of help it rests on; 0 where somebody looked and found no product.");
        type.Field("nearestKm").Type("Float").ResolveWith(Column(ProspectReason.NearestKm, ValueKind.Float))
            .Description("Kilometres to the nearest of the villages near by; null for other reasons.");
        type.Field("vetoes").Type("Boolean!").ResolveWith(Column(ProspectReason.Vetoes, ValueKind.Boolean))
            .Description("Whether it alone makes the score 0: half of the land or more does not suit.");
    }

    private static void AddHeld(ObjectTypeDescriptor type, string column, EntityDefinition target, EntityDefinitions definitions)
    {
        var field = type.Field($"{char.ToLowerInvariant(column[0])}{column[1..]}").Type($"{target.ConnectionName}!").Cost(Weights.NestedList)
            .Description($"The rows of {target.Name} on which it rests, with their sources; none where it rests on others.");
        ConnectionArguments.AddTo(field, target, definitions.Pages);
        field.ResolveWith(new HeldRowsField(column, target, definitions.Pages));
    }

    private static SourceColumnField Column(string property, ValueKind kind) => new(property, kind);
}
