using Ovop.Geo.Grades;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Grades;

/// <summary>Stars that products have.</summary>
internal static class GradesFeature
{
    public static SchemaFeature Create() => new(
        [new GradeType()],
        [
            EntityEnumType.Of<GradeScheme>(
                "Who counts the stars of a product, and by which rules.",
                (GradeScheme.Ovop, "The OVOP award of Indonesia's Ministry of Industry, given every second year."),
                (GradeScheme.Otop, "Thailand's One Tambon One Product."),
                (GradeScheme.Ocop, "Viet Nam's One Commune One Product."),
                (GradeScheme.Other, "Another scheme.")),
        ]);
}
