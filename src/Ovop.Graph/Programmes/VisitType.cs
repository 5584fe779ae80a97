using Ovop.Geo.Programmes;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Programmes;

internal sealed class VisitType : EntityType<Visit>
{
    protected override void Configure(EntityDescriptor<Visit> descriptor) => descriptor
        .Description("An official visit to a village on a date.")
        .List("visits")
        .Single("visitBySlug", visit => visit.Slug)
        .Column(visit => visit.Slug, "A name for URLs and files; unique.")
        .Column(visit => visit.Kind, "What sort of visit; null where no source tells.")
        .Column(visit => visit.VisitedOn, "The day.")
        .Column(visit => visit.Official, "Who came; null where no source tells.")
        .Column(visit => visit.Seen, "What was seen; null where no source tells.")
        .Column(visit => visit.AskedFor, "What was asked for; null where no source tells.")
        .Column(visit => visit.Promised, "What was promised; null where no source tells.")
        .Object(visit => visit.Village, "The village.")
        .PlainList(visit => visit.Claims, "What sources say of the visit.", "sources");
}
