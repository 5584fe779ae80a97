using Ovop.Geo.Readiness;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Readiness;

internal sealed class RequirementType : EntityType<Requirement>
{
    protected override void Configure(EntityDescriptor<Requirement> descriptor) => descriptor
        .Description("What a list asks of products before they may be sold in a way.")
        .List("requirements")
        .Single("requirementBySlug", requirement => requirement.Slug)
        .Column(requirement => requirement.Slug, "A name for URLs and files; unique.")
        .Label("What is asked, in either language.", values => values[0], requirement => requirement.Description)
        .Column(requirement => requirement.Description, "What is asked.")
        .Column(requirement => requirement.Purpose, "What products are to be ready for.")
        .Column(requirement => requirement.Kind, "What sort of thing is asked.")
        .Column(requirement => requirement.PermitKind, "The permit that is asked; null where something else is.")
        .Column(requirement => requirement.GradeScheme, "The scheme whose stars are asked; null where something else is.")
        .Column(requirement => requirement.MinStars, "The fewest stars, from 1 to 5; null where something else is asked.")
        .Column(requirement => requirement.MinShelfLifeDays, "The fewest days that a product keeps; null where something else is asked.")
        .Column(requirement => requirement.Category, "The sort of commodity whose products it is asked of; null: of all.")
        .Object(requirement => requirement.Agency, "Whose list it stands in; null where it is nobody's in particular.")
        .Connection(requirement => requirement.Products, "The products that it is asked of, and how they stand to it.")
        .Sources(requirement => requirement.Claims, "What sources say of the requirement.");
}
