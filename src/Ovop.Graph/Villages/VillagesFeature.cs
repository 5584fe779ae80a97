using Ovop.Geo.Villages;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Villages;

/// <summary>Villages: the subject of everything else.</summary>
internal static class VillagesFeature
{
    public static SchemaFeature Create() => new(
        [new VillageType()],
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
        ]);
}
