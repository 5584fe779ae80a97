using Ovop.Geo.Suitability;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Suitability;

/// <summary>What land suits.</summary>
internal static class SuitabilityFeature
{
    public static SchemaFeature Create() => new(
        [new LandSuitabilityType(), new VillageSuitabilityType()],
        [
            EntityEnumType.Of<SuitabilityClass>(
                "How well land suits a commodity, by the classes of FAO's Framework for Land Evaluation (1976), best first.",
                (SuitabilityClass.S1, "Highly suitable."),
                (SuitabilityClass.S2, "Moderately suitable."),
                (SuitabilityClass.S3, "Marginally suitable."),
                (SuitabilityClass.N, "Not suitable.")),
            EntityEnumType.Of<SuitabilityBasis>(
                "What a statement on land rests on.",
                (SuitabilityBasis.Survey, "Somebody measured."),
                (SuitabilityBasis.Expert, "Somebody who knows the land or the crop judged."),
                (SuitabilityBasis.Press, "A report says so.")),
        ]);
}
