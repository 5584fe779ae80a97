using Ovop.Geo.Permits;
using Ovop.Graph.Entities;
using Ovop.Graph.Labels;

namespace Ovop.Graph.Permits;

internal sealed class PermitType : EntityType<Permit>
{
    protected override void Configure(EntityDescriptor<Permit> descriptor) => descriptor
        .Description("A permit of a product or of a producer, or the knowledge that there is none. Where there is no row, nobody knows.")
        .List("permits")
        .Single("permitBySlug", permit => permit.Slug)
        .Column(permit => permit.Slug, "A name for URLs and files; unique.")
        .Label(
            "Kind and status: PIRT, dimiliki.",
            values => $"{Words.Permit(values[0]).Indonesian}, {Words.PermitStatus(values[1]).Indonesian}",
            values => $"{Words.Permit(values[0]).English}, {Words.PermitStatus(values[1]).English}",
            permit => permit.Kind, permit => permit.Status)
        .Column(permit => permit.Kind, "What sort of permit.")
        .Column(permit => permit.Status, "How it stands with it. Whether one that is held still holds, expiresOn tells.")
        .Column(permit => permit.Number, "As it stands on the permit; null where no source tells.")
        .Column(permit => permit.IssuedOn, "The day on which it was given; null where no source tells.")
        .Column(permit => permit.ExpiresOn, "The last day on which it holds; null where it has no end or no source tells one.")
        .Object(permit => permit.Product, "The product; null where the subject is a producer.")
        .Object(permit => permit.Producer, "The producer; null where the subject is a product.")
        .Sources(permit => permit.Claims, "What sources say of the permit.");
}
