using Ovop.Geo.Assistances;
using Ovop.Graph.Entities;
using Ovop.Graph.Labels;

namespace Ovop.Graph.Assistances;

internal sealed class AssistanceType : EntityType<Assistance>
{
    protected override void Configure(EntityDescriptor<Assistance> descriptor) => descriptor
        .Description("Help for a village, a product, a programme or a regency.")
        .List("assistances")
        .Single("assistanceBySlug", assistance => assistance.Slug)
        .Column(assistance => assistance.Slug, "A name for URLs and files; unique.")
        .Label(
            "Kind of help, and who gives it where told: Pelatihan, Dinas Koperasi dan UKM.",
            values => Words.Assistance(values[0]).Indonesian + (values.Has(1) ? $", {values[1]}" : ""),
            values => Words.Assistance(values[0]).English + (values.Has(1) ? $", {(values.Has(2) ? values[2] : values[1])}" : ""),
            assistance => assistance.Kind, assistance => assistance.Agency!.Name, assistance => assistance.Agency!.NameEn)
        .Column(assistance => assistance.Kind, "What sort of help; null where no source tells.")
        .Column(assistance => assistance.Status, "How far it is.")
        .Column(assistance => assistance.Description, "More about it; null where no source tells.")
        .Column(assistance => assistance.PromisedOn, "The day on which it was promised; null where no source tells. That of the visit may stand for it.")
        .Column(assistance => assistance.StartedOn, "The day on which it began; null where it has not or no source tells.")
        .Column(assistance => assistance.EndedOn, "The day on which it ended; null where it has not or no source tells.")
        .Column(assistance => assistance.Outcome, "What came of it; null where no source tells.")
        .Object(assistance => assistance.Agency, "Who helps; null where no source tells.")
        .Object(assistance => assistance.Village, "The village; null where the subject is another.")
        .Object(assistance => assistance.Product, "The product; null where the subject is another.")
        .Object(assistance => assistance.Programme, "The programme; null where the subject is another.")
        .Object(assistance => assistance.Regency, "The regency; null where the subject is another.")
        .Object(assistance => assistance.Visit, "The visit at which it was promised; null where at none that is known.")
        .Object(assistance => assistance.Obstacle, "What it answers; null where no source tells.")
        .Sources(assistance => assistance.Claims, "What sources say of the assistance.");
}
