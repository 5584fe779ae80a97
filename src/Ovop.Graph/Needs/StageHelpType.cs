using Ovop.Geo.Needs;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Needs;

internal sealed class StageHelpType : EntityType<StageHelp>
{
    protected override void Configure(EntityDescriptor<StageHelp> descriptor) => descriptor
        .Description("Help that a source says serves villages at a stage.")
        .List("stageHelps")
        .Single("stageHelpBySlug", help => help.Slug)
        .Column(help => help.Slug, "A name for URLs and files; unique.")
        .Label("The help in the language.", values => values[1], values => values[0], help => help.Description, help => help.DescriptionId)
        .Column(help => help.Stage, "The stage of villages; never UNKNOWN.")
        .Column(help => help.Kind, "What sort of help.")
        .Column(help => help.Description, "The help in English, and for which villages or products of the stage where not for all.")
        .Column(help => help.DescriptionId, "The same in Indonesian.")
        .Sources(help => help.Claims, "What sources say of the help.");
}
