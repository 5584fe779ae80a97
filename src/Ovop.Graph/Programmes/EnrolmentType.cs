using Ovop.Geo.Programmes;
using Ovop.Graph.Entities;
using Ovop.Graph.Labels;

namespace Ovop.Graph.Programmes;

internal sealed class EnrolmentType : EntityType<Enrolment>
{
    protected override void Configure(EntityDescriptor<Enrolment> descriptor) => descriptor
        .Description("A village that takes part in a programme and is known by name.")
        .List("enrolments")
        .Single("enrolmentBySlug", enrolment => enrolment.Slug)
        .Column(enrolment => enrolment.Slug, "A name for URLs and files; unique.")
        .Label(
            "Village and programme.",
            values => $"{VillageText.Indonesian(values[0], values[1])}: {values[2]}", values => $"{VillageText.English(values[0], values[1])}: {values[2]}",
            enrolment => enrolment.Village.Kind, enrolment => enrolment.Village.Name, enrolment => enrolment.Programme.Name)
        .Column(enrolment => enrolment.Status, "How far the village is.")
        .Column(enrolment => enrolment.EnrolledOn, "Since when; null where no source tells.")
        .Object(enrolment => enrolment.Programme, "The programme.")
        .Object(enrolment => enrolment.Village, "The village.")
        .Sources(enrolment => enrolment.Claims, "What sources say of the enrolment.");
}
