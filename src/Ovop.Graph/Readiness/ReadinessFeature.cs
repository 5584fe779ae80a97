using Ovop.Geo.Readiness;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Readiness;

/// <summary>What lists ask of products, and how those stand to it.</summary>
internal static class ReadinessFeature
{
    public static SchemaFeature Create() => new(
        [new RequirementType(), new ProductRequirementType()],
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
        ]);
}
