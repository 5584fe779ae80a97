using Ovop.Geo.Programmes;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Programmes;

internal sealed class ProgrammeType : EntityType<Programme>
{
    protected override void Configure(EntityDescriptor<Programme> descriptor) => descriptor
        .Description("A regency's OVOP programme, run or proposed.")
        .List("programmes")
        .Single("programmeBySlug", programme => programme.Slug)
        .Column(programme => programme.Slug, "A name for URLs and files; unique.")
        .Label("The name, in either language.", values => values[0], programme => programme.Name)
        .Column(programme => programme.Name, "The name.")
        .Column(programme => programme.Status, "How far it is.")
        .Column(programme => programme.Description, "More about it; null where no source tells.")
        .Column(programme => programme.VillageCount, "How many villages it counts, as a source says; null where none does.")
        .Column(programme => programme.SelectedCount, "How many villages are selected, as a source says; null where none does. Those known by name are the enrolments.")
        .Column(programme => programme.Count.NamedCount, "How many villages are known by name: its enrolments, but for those withdrawn. 0 says only that no source names one.")
        .Column(programme => programme.Count.UnnamedCount, "How many of the selected villages no source names; null where none tells how many are selected.")
        .Column(programme => programme.ProposedBy, "Who proposes or proposed it, such as a candidate; null where no source tells.")
        .Object(programme => programme.Regency, "The regency that runs or would run it.")
        .Connection(programme => programme.Phases, "Its steps.")
        .Connection(programme => programme.Events, "What happened, or is to happen, once in it.")
        .Connection(programme => programme.Enrolments, "The villages that are known by name.")
        .Connection(programme => programme.Assistances, "Help that it brings.")
        .Sources(programme => programme.Claims, "What sources say of the programme.");
}
