using Ovop.Geo.Programmes;
using Ovop.Graph.Entities;
using Ovop.Graph.Labels;

namespace Ovop.Graph.Programmes;

internal sealed class VisitType : EntityType<Visit>
{
    protected override void Configure(EntityDescriptor<Visit> descriptor) => descriptor
        .Description("An official visit to a village on a date.")
        .List("visits")
        .Single("visitBySlug", visit => visit.Slug)
        .Column(visit => visit.Slug, "A name for URLs and files; unique.")
        .Label(
            "Kind, village and day: Sambang desa, Desa Pikatan, 2022-09-07.",
            values => $"{Words.Visit(values[0]).Indonesian}, {VillageText.Indonesian(values[1], values[2])}, {values.Day(3)}",
            values => $"{Words.Visit(values[0]).English}, {VillageText.English(values[1], values[2])}, {values.Day(3)}",
            visit => visit.Kind, visit => visit.Village.Kind, visit => visit.Village.Name, visit => visit.VisitedOn)
        .Column(visit => visit.Kind, "What sort of visit; null where no source tells.")
        .Column(visit => visit.VisitedOn, "The day.")
        .Column(visit => visit.Official, "Who came; null where no source tells.")
        .Column(visit => visit.Purpose, "What it was to serve; null where no source tells.")
        .Column(visit => visit.Seen, "What was seen; null where no source tells.")
        .Column(visit => visit.AskedFor, "What was asked for; null where no source tells.")
        .Column(visit => visit.Promised, "What was promised; null where no source tells.")
        .Object(visit => visit.Village, "The village.")
        .Connection(visit => visit.Obstacles, "What was told at it to stand in the way.")
        .Connection(visit => visit.Assistances, "Help that was promised at it.")
        .Sources(visit => visit.Claims, "What sources say of the visit.");
}
