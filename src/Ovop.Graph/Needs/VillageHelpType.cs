using Ovop.Geo.Needs;
using Ovop.Graph.Entities;
using Ovop.Graph.Labels;

namespace Ovop.Graph.Needs;

internal sealed class VillageHelpType : EntityType<VillageHelp>
{
    protected override void Configure(EntityDescriptor<VillageHelp> descriptor) => descriptor
        .Description("Help that is said to serve a village as far as it has come, and how far such help is there.")
        .Column(row => row.StageHelp.Stage, "The stage that it serves; one that a reason of the village gives.")
        .Column(row => row.StageHelp.Kind, "What sort of help.")
        .Column(row => row.Status, "How far such help for the village is, the furthest of its assistances; null where none is recorded, which says not that there is none.")
        .Label(
            "The help, and how far it is: Permodalan, dijanjikan.",
            values => $"{Words.Assistance(values[0]).Indonesian}, {Words.AssistanceStatus(values[1]).Indonesian}",
            values => $"{Words.Assistance(values[0]).English}, {Words.AssistanceStatus(values[1]).English}",
            row => row.StageHelp.Kind, row => row.Status)
        .Object(row => row.StageHelp, "The help in words, with its sources.", "help")
        .PlainList(row => row.Assistances, "The help of the kind that reaches the village, and help in full.")
        .Object(row => row.Need, "The need that it is part of.")
        .Sources(row => row.StageHelp.Claims, "What sources say of the help; each of the assistances has its own.");
}
