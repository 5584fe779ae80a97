using Ovop.Geo.Programmes;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Programmes;

internal sealed class ProgrammePhaseType : EntityType<ProgrammePhase>
{
    protected override void Configure(EntityDescriptor<ProgrammePhase> descriptor) => descriptor
        .Description("A step of a programme.")
        .OrderedBy(phase => phase.Ordinal, "the first step first")
        .Column(phase => phase.Slug, "A name for URLs and files; unique.")
        .Column(phase => phase.Ordinal, "Its place among the steps, from 1.")
        .Label("The name, in either language.", values => values[0], phase => phase.Name)
        .Column(phase => phase.Name, "The name.")
        .Column(phase => phase.Description, "More about it; null where no source tells.")
        .Column(phase => phase.DurationWeeks, "Weeks; null where no source tells.")
        .Column(phase => phase.StartsOn, "The first day; null where no source tells a day.")
        .Column(phase => phase.EndsOn, "The last day; null where no source tells a day.")
        .Column(phase => phase.PrintedDate, "The time as printed; null where none is.")
        .Column(phase => phase.Note, "What a reader should know, such as that the print contradicts the calendar; null where nothing.")
        .Object(phase => phase.Programme, "The programme.")
        .Sources(phase => phase.Claims, "What sources say of the step.");
}
