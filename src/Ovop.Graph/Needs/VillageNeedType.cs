using Ovop.Geo.Needs;
using Ovop.Graph.Entities;
using Ovop.Graph.Labels;

namespace Ovop.Graph.Needs;

internal sealed class VillageNeedType : EntityType<VillageNeed>
{
    protected override void Configure(EntityDescriptor<VillageNeed> descriptor) => descriptor
        .Description("How far a village has come, what helps there, and what help it has.")
        .Plural("Needs")
        .Paged()
        .Column(need => need.Stage, "How far it has come: the highest stage that any of its reasons gives, UNKNOWN where none does.")
        .Column(need => need.WouldTell, "What would tell how far it has come; null where that is known.")
        .Label(
            "The stage; where it is not known, what would tell.",
            values => Words.Stage(values[0]).Indonesian + (values.Has(1) ? $": {Words.WouldTell(values[1]).Indonesian}" : ""),
            values => Words.Stage(values[0]).English + (values.Has(1) ? $": {Words.WouldTell(values[1]).English}" : ""),
            need => need.Stage, need => need.WouldTell)
        .Object(need => need.Village, "The village.")
        .PlainList(need => need.Reasons, "The rows of the record that give it its stage, and lower ones.")
        .PlainList(need => need.Help, "What is said to help at each stage that its reasons give: a village may have one product that struggles and another that is developed. Empty where its stage is UNKNOWN, or no source tells what helps there.")
        .Connection(need => need.Assistances, "Help that reaches it: its own, that of its products, of the programmes that it takes part in by name, and of its regency.");
}
