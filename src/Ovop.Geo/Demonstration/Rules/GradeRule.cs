using Ovop.Geo.Demonstration.Sheets;
using Ovop.Geo.Demonstration.World;

namespace Ovop.Geo.Demonstration.Rules;

/// <summary>Stars for some developed flagships, of the award of every second year: one that is old holds no longer.</summary>
internal sealed class GradeRule : IDemonstrationRule
{
    // Of 100, from one star to five.
    private static readonly double[] Stars = [6, 16, 42, 26, 10];

    private static readonly DateOnly[] Awards = [new(2022, 8, 17), new(2024, 8, 17), new(2024, 8, 17), new(2024, 8, 17)];

    public void Apply(DemonstrationWorld world, DemonstrationSheets sheets)
    {
        foreach (var product in world.Products.Where(product => product.IsDevelopedFlagship && world.Is("graded", product.Slug)))
        {
            var awarded = world.Roll("award", product.Slug).Of(Awards);
            var stars = world.Roll("stars", product.Slug).Weighted(Stars) + 1;
            sheets.State(
                "grades.csv",
                $"a grade of {stars} stars.",
                ("slug", product.Slug), ("product", product.Slug), ("scheme", GradeScheme.Ovop), ("stars", stars),
                ("awarded_on", awarded), ("valid_until", awarded.AddYears(awarded.Year == 2024 ? 3 : 2)),
                ("body", DemonstrationWorld.Invented("Kementerian")));
        }
    }
}
