using Ovop.Geo.Assistances;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Assistances;

internal sealed class AssistanceType : EntityType<Assistance>
{
    protected override void Configure(EntityDescriptor<Assistance> descriptor) => descriptor
        .Description("Help for a village, a product, a programme or a regency.")
        .List("assistances")
        .Single("assistanceBySlug", assistance => assistance.Slug)
        .Column(assistance => assistance.Slug, "A name for URLs and files; unique.")
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
