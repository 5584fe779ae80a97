using Ovop.Geo.Needs;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Needs;

/// <summary>What villages need as far as they have come.</summary>
internal static class NeedsFeature
{
    public static SchemaFeature Create() => new(
        [new StageHelpType(), new VillageNeedType(), new VillageHelpType()],
        [
            EntityEnumType.Of<MissingKnowledge>(
                "What would tell how far a village has come, where nothing does.",
                (MissingKnowledge.Survey, "A survey: nobody has told whether it has products."),
                (MissingKnowledge.ProductReview, "A review of its products: they are recorded, and nobody has told how they fare.")),
        ])
    {
        Extension = new NeedsExtension(),
    };
}
