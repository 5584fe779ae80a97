using Ovop.Geo.Readiness;
using Ovop.Graph.Entities;
using Ovop.Graph.Labels;

namespace Ovop.Graph.Readiness;

internal sealed class ProductRequirementType : EntityType<ProductRequirement>
{
    protected override void Configure(EntityDescriptor<ProductRequirement> descriptor) => descriptor
        .Description("How a product stands today to a requirement that is asked of its kind.")
        .Column(row => row.Status, "Met, not met, or not known.")
        .Label(
            "Status, and what is asked.",
            values => $"{Words.RequirementStatus(values[0]).Indonesian}: {values[1]}",
            values => $"{Words.RequirementStatus(values[0]).English}: {values[1]}",
            row => row.Status, row => row.Requirement.Description)
        .Object(row => row.Requirement, "What is asked.")
        .Object(row => row.Product, "The product.")
        .PlainList(row => row.Permits, "The permits that tell it, of the product or its producer, those that have run out as well; none where no permit is asked, or nobody has told of one.")
        .PlainList(row => row.Grades, "The grades that tell it, those that have run out as well; none where no grade is asked, or nobody has told of one.")
        .Sources(row => row.Requirement.Claims, "What sources say of the requirement; the product, its grades and its permits have their own.");
}
