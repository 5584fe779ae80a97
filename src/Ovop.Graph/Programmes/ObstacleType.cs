using Ovop.Geo.Programmes;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Programmes;

internal sealed class ObstacleType : EntityType<Obstacle>
{
    protected override void Configure(EntityDescriptor<Obstacle> descriptor) => descriptor
        .Description("What a source says stands in the way of a village, a product or a regency.")
        .List("obstacles")
        .Single("obstacleBySlug", obstacle => obstacle.Slug)
        .Column(obstacle => obstacle.Slug, "A name for URLs and files; unique.")
        .Label("What stands in the way, in either language.", values => values[0], obstacle => obstacle.Description)
        .Column(obstacle => obstacle.Description, "What stands in the way.")
        .Column(obstacle => obstacle.ReportedOn, "The day on which it was told; null where no source tells. That of the visit may stand for it.")
        .Column(obstacle => obstacle.ResolvedOn, "The day on which it was removed; null where it stands or no source tells.")
        .Column(obstacle => obstacle.Resolution, "What removed it; null where it stands or no source tells. It stands where neither this nor resolvedOn is told.")
        .Object(obstacle => obstacle.Village, "The village; null where the subject is another.")
        .Object(obstacle => obstacle.Product, "The product; null where the subject is another.")
        .Object(obstacle => obstacle.Regency, "The regency; null where the subject is another.")
        .Object(obstacle => obstacle.Visit, "The visit at which it was told; null where at none that is known.")
        .Connection(obstacle => obstacle.Assistances, "Help that answers it.")
        .Sources(obstacle => obstacle.Claims, "What sources say of the obstacle.");
}
