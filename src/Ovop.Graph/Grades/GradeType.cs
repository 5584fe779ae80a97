using Ovop.Geo.Grades;
using Ovop.Graph.Entities;
using Ovop.Graph.Labels;

namespace Ovop.Graph.Grades;

internal sealed class GradeType : EntityType<Grade>
{
    protected override void Configure(EntityDescriptor<Grade> descriptor) => descriptor
        .Description("Stars that a scheme has given a product.")
        .List("grades")
        .Single("gradeBySlug", grade => grade.Slug)
        .Column(grade => grade.Slug, "A name for URLs and files; unique.")
        .Label(
            "Scheme and stars: Penghargaan OVOP, bintang 4.",
            values => $"{Words.GradeScheme(values[0]).Indonesian}, bintang {values.Number(1)}",
            values => $"{Words.GradeScheme(values[0]).English}, {values.Number(1)} {(values.Number(1) == 1 ? "star" : "stars")}",
            grade => grade.Scheme, grade => grade.Stars)
        .Column(grade => grade.Scheme, "Who counts the stars, and by which rules.")
        .Column(grade => grade.Stars, "From 1 to 5, the more the better.")
        .Column(grade => grade.AwardedOn, "The day on which it was given; null where no source tells.")
        .Column(grade => grade.ValidUntil, "The last day on which it holds; null where no source tells an end.")
        .Column(grade => grade.Body, "Who gave it; null where no source tells.")
        .Object(grade => grade.Product, "The product.")
        .Sources(grade => grade.Claims, "What sources say of the grade.");
}
