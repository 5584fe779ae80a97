using Ovop.Geo.Villages;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Villages;

/// <summary>Villages: the subject of everything else.</summary>
internal static class VillagesFeature
{
    public static SchemaFeature Create() => new(
        [new VillageType(), new VillageStageReasonType(), new VillageEventType()],
        [
            EntityEnumType.Of<VillageKind>(
                "What sort of village.",
                (VillageKind.Desa, "A rural, self-governing village; OVOP is for these."),
                (VillageKind.Kelurahan, "An urban ward, administered by its district.")),
            EntityEnumType.Of<BoundarySource>(
                "Where a boundary comes from, and so what it may be used for.",
                (BoundarySource.Approximate, "A cell computed from points: fit for a map, not for measuring."),
                (BoundarySource.Indicative, "Imported from a dataset that is not the legal boundary."),
                (BoundarySource.Official, "Imported and declared official by the importer.")),
            EntityEnumType.Of<ProductRecordState>(
                "What is known of a village's products. Unknown is not none.",
                (ProductRecordState.Unsurveyed, "Nobody has reported: unknown."),
                (ProductRecordState.NoneFound, "Somebody looked and found none."),
                (ProductRecordState.Recorded, "At least one product is recorded.")),
            EntityEnumType.Of<DevelopmentStage>(
                "How far a village has come with a product of its own, lowest first. Unknown is not none.",
                (DevelopmentStage.Unknown, "Nothing tells: neither that there is no product, nor how those recorded fare."),
                (DevelopmentStage.NoProduct, "Somebody looked and found no product."),
                (DevelopmentStage.Struggling, "A source says that a product struggles, or names an obstacle that is not resolved."),
                (DevelopmentStage.Developed, "A source calls a product developed, or one is sold across the country or by a chain of shops."),
                (DevelopmentStage.Flagship, "A product counts as a flagship."),
                (DevelopmentStage.Exporting, "A product, or a cluster that the village is part of, reaches buyers abroad.")),
            EntityEnumType.Of<VillageEventKind>(
                "What a line of a village's timeline tells.",
                (VillageEventKind.Visit, "An official visit."),
                (VillageEventKind.Enrolment, "That it takes part in a programme."),
                (VillageEventKind.ProgrammeEvent, "Something that happened once in a programme that it is enrolled in."),
                (VillageEventKind.ProgrammePhase, "A step of a programme that it is enrolled in."),
                (VillageEventKind.AssistancePromised, "That help was promised."),
                (VillageEventKind.AssistanceStarted, "That help began."),
                (VillageEventKind.AssistanceEnded, "That help ended."),
                (VillageEventKind.ObstacleReported, "That an obstacle was told."),
                (VillageEventKind.ObstacleResolved, "That an obstacle was removed."),
                (VillageEventKind.GradeAwarded, "That a product was given stars."),
                (VillageEventKind.PermitIssued, "That a permit was given."),
                (VillageEventKind.PermitExpires, "The last day of a permit."),
                (VillageEventKind.MarketAccess, "A way to buyers.")),
        ]);
}
