using Ovop.Geo.Readiness;
using Ovop.Graph.Entities;
using Ovop.Graph.Labels;

namespace Ovop.Graph.Readiness;

internal sealed class ProductReadinessType : EntityType<ProductReadiness>
{
    protected override void Configure(EntityDescriptor<ProductReadiness> descriptor) => descriptor
        .Description("How a product stands today to all that is asked of products of its kind for a purpose.")
        .Plural("Readiness")
        .Paged()
        .Column(row => row.Purpose, "What it is to be ready for.")
        .Column(row => row.State, "Ready, not ready, or not known; apart from these, that no requirements are known.")
        .Column(row => row.MetCount, "How many requirements it meets.")
        .Column(row => row.NotMetCount, "How many it is known not to meet.")
        .Column(row => row.UnknownCount, "Of how many nobody has told.")
        .Label(
            "Purpose and state: Ritel, belum siap.",
            values => $"{Words.Purpose(values[0]).Indonesian}: {Words.Readiness(values[1]).Indonesian}",
            values => $"{Words.Purpose(values[0]).English}: {Words.Readiness(values[1]).English}",
            row => row.Purpose, row => row.State)
        .Object(row => row.Product, "The product.")
        .Add(new StandingMember("meets", "What is asked and it has, today.", RequirementStatus.Met))
        .Add(new StandingMember("lacks", "What is asked and it is known not to have: too little, only applied for, or run out.", RequirementStatus.NotMet))
        .Add(new StandingMember("unknown", "What is asked and nobody has told of.", RequirementStatus.Unknown));
}
