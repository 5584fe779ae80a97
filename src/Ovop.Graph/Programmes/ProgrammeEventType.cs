using Ovop.Geo.Programmes;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Programmes;

internal sealed class ProgrammeEventType : EntityType<ProgrammeEvent>
{
    protected override void Configure(EntityDescriptor<ProgrammeEvent> descriptor) => descriptor
        .Description("Something that happened, or is to happen, once in a programme: a meeting, a launch, a contest.")
        .List("programmeEvents")
        .Single("programmeEventBySlug", happening => happening.Slug)
        .Column(happening => happening.Slug, "A name for URLs and files; unique.")
        .Label("The name, in either language.", values => values[0], happening => happening.Name)
        .Column(happening => happening.Name, "The name.")
        .Column(happening => happening.HeldOn, "The day by the printed date; null where none is told.")
        .Column(happening => happening.PrintedDate, "The day as printed; null where none is.")
        .Column(happening => happening.Note, "What a reader should know, such as that the print contradicts the calendar; null where nothing.")
        .Column(happening => happening.Description, "More about it; null where no source tells.")
        .Object(happening => happening.Programme, "The programme.")
        .Sources(happening => happening.Claims, "What sources say of the event.");
}
