using Ovop.Geo.Villages;
using Ovop.Graph.Entities;
using Ovop.Graph.Labels;

namespace Ovop.Graph.Villages;

internal sealed class VillageStageReasonType : EntityType<VillageStageReason>
{
    protected override void Configure(EntityDescriptor<VillageStageReason> descriptor) => descriptor
        .Description("A row of the record that gives a village a stage. Where it names none, the reason is the village's own productRecord.")
        .Column(reason => reason.Stage, "The stage that it gives; the village's is the highest of all.")
        .Label(
            "The stage in words.",
            values => Words.Stage(values[0]).Indonesian, values => Words.Stage(values[0]).English,
            reason => reason.Stage)
        .Object(reason => reason.Product, "The product, by its mark or by how it fares; null where the reason is another.")
        .Object(reason => reason.MarketAccess, "The way to buyers of a product of the village or of a cluster that it is part of; null where the reason is another.")
        .Object(reason => reason.Obstacle, "What stands in the way of the village or of its product, not resolved; null where the reason is another.")
        .Object(reason => reason.Village, "The village.");
}
