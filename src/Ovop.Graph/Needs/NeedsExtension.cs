using Ovop.Engine.Types;
using Ovop.Geo.Needs;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities;
using Ovop.Graph.Entities.Connections;

namespace Ovop.Graph.Needs;

/// <summary>The root field <c>needs</c>; every village has its own beneath it.</summary>
internal sealed class NeedsExtension : SchemaExtension
{
    private const string Stages = "stages";

    public override IEnumerable<NamedType> Types(EntityModels models, EntityDefinitions definitions) => [];

    public override void AddRootFields(
        ObjectTypeDescriptor query, EntityModels models, EntityDefinitions definitions, RowBackend backend)
    {
        var needs = models.For<VillageNeed>();
        var source = new SubjectConnectionSource(
            definitions.For(needs), needs.Relation(nameof(VillageNeed.Village)), backend, definitions.Pages)
        {
            Conditions =
            [
                (Stages, new FilterOperand(ColumnPath.Of(nameof(VillageNeed.Stage))), FilterOperators.Find(ValueKind.Enum, "in")),
            ],
        };
        source.AddTo(query.Field("needs"), definitions).Cost(Weights.Needs)
            .Description("What villages need: how far each has come and by which reasons, what is said to help there, and what help it has. Villages of which nothing is known say what would tell.")
            .Argument(Stages, argument => argument.Type("[DevelopmentStage!]")
                .Description("Only villages that have come so far; all where nothing is given. The stage of each village that answers where is worked out."));
    }
}
