using Ovop.Geo.Readiness;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Readiness;

/// <summary>What lists ask of products, and how those stand to it.</summary>
internal static class ReadinessFeature
{
    public static SchemaFeature Create() => new(
        [new RequirementType(), new ProductRequirementType(), new ProductReadinessType()],
        [
            EntityEnumType.Of<RequirementPurpose>(
                "What a product is to be ready for.",
                (RequirementPurpose.Retail, "The shelves of shops."),
                (RequirementPurpose.Export, "Sale abroad.")),
            EntityEnumType.Of<RequirementKind>(
                "What sort of thing a requirement asks.",
                (RequirementKind.Permit, "A permit that holds, of the product or of its producer."),
                (RequirementKind.Grade, "So many stars of a scheme."),
                (RequirementKind.ShelfLife, "That it keeps so many days.")),
            EntityEnumType.Of<RequirementStatus>(
                "How a product stands to a requirement. Unknown is not \"not met\".",
                (RequirementStatus.Met, "It has what is asked, today."),
                (RequirementStatus.NotMet, "Somebody looked: it has too little, has only applied, or what it had has run out."),
                (RequirementStatus.Unknown, "Nobody has told.")),
            EntityEnumType.Of<ReadinessState>(
                "How a product stands to all that is asked of it for a purpose. Unknown is not \"not ready\".",
                (ReadinessState.Ready, "It meets every requirement, today."),
                (ReadinessState.NotReady, "It is known to lack something that is asked."),
                (ReadinessState.NotKnown, "It is not known to lack anything, but of something that is asked nobody has told."),
                (ReadinessState.RequirementsUnknown, "No list is known that asks anything of products of its kind.")),
        ])
    {
        Extension = new ReadinessExtension(),
    };
}
