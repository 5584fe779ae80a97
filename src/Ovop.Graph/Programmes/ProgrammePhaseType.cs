using Ovop.Geo.Programmes;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Programmes;

internal sealed class ProgrammePhaseType : EntityType<ProgrammePhase>
{
    protected override void Configure(EntityDescriptor<ProgrammePhase> descriptor) => descriptor
        .Description("A step of a programme.")
        .Column(phase => phase.Ordinal, "Its place among the steps, from 1.")
        .Label("The name, in either language.", values => values[0], phase => phase.Name)
        .Column(phase => phase.Name, "The name.")
        .Column(phase => phase.Description, "More about it; null where no source tells.")
        .Column(phase => phase.DurationWeeks, "Weeks; null where no source tells.")
        .Column(phase => phase.StartsOn, "The first day; null where no source tells a day.")
        .Column(phase => phase.PrintedDate, "The time as printed; null where none is.")
        .Object(phase => phase.Programme, "The programme.")
        .Sources(phase => phase.Programme.Claims, "What sources say of the programme, its steps included.");
}
