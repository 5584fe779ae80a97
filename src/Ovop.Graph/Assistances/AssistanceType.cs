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
        .Object(assistance => assistance.Agency, "Who helps; null where no source tells.")
        .Object(assistance => assistance.Village, "The village; null where the subject is another.")
        .Object(assistance => assistance.Product, "The product; null where the subject is another.")
        .Object(assistance => assistance.Programme, "The programme; null where the subject is another.")
        .Object(assistance => assistance.Regency, "The regency; null where the subject is another.")
        .PlainList(assistance => assistance.Claims, "What sources say of the assistance.", "sources");
}
