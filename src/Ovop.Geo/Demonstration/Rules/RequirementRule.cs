using Ovop.Geo.Demonstration.Sheets;
using Ovop.Geo.Demonstration.World;

namespace Ovop.Geo.Demonstration.Rules;

/// <summary>What invented retailers and importers ask for, by category.</summary>
internal sealed class RequirementRule : IDemonstrationRule
{
    private const RequirementPurpose Retail = RequirementPurpose.Retail;

    private const RequirementPurpose Export = RequirementPurpose.Export;

    private const CommodityCategory Food = CommodityCategory.ProcessedFood;

    private const CommodityCategory Drink = CommodityCategory.Drink;

    public void Apply(DemonstrationWorld world, DemonstrationSheets sheets)
    {
        foreach (var purpose in new[] { Retail, Export })
        {
            Add(sheets, purpose, PermitKind.Nib, null);
            Add(sheets, purpose, PermitKind.Halal, Food);
            Add(sheets, purpose, PermitKind.Halal, Drink);
        }

        Add(sheets, Retail, PermitKind.Pirt, Food);
        Add(sheets, Export, PermitKind.Bpom, Drink);
        Add(sheets, Export, PermitKind.Brand, null);
        Add(sheets, Retail, Food, days: 90);
        Add(sheets, Retail, Drink, days: 60);
        Add(sheets, Export, Food, days: 180);
        sheets.State(
            "requirements.csv",
            "what importers ask for.",
            Row("demo-export-grade", Export, RequirementKind.Grade, null, GradeScheme.Ovop, 3, null, null, "Three stars of OVOP."));
    }

    private static void Add(
        DemonstrationSheets sheets, RequirementPurpose purpose, PermitKind permit, CommodityCategory? category) => sheets.State(
            "requirements.csv",
            "what buyers ask for.",
            Row(
                Slug(purpose, $"{permit}", category), purpose, RequirementKind.Permit, permit, null, null, null, category,
                $"A permit: {permit.ToString().ToUpperInvariant()}."));

    private static void Add(
        DemonstrationSheets sheets, RequirementPurpose purpose, CommodityCategory category, int days) => sheets.State(
            "requirements.csv",
            "what buyers ask for.",
            Row(
                Slug(purpose, "keeps", category), purpose, RequirementKind.ShelfLife, null, null, null, days, category,
                $"It keeps for {days} days."));

    private static string Slug(RequirementPurpose purpose, string what, CommodityCategory? category) =>
        $"demo-{purpose}-{what}{(category is null ? "" : $"-{category}")}".ToLowerInvariant();

    private static (string, object?)[] Row(
        string slug, RequirementPurpose purpose, RequirementKind kind, PermitKind? permit, GradeScheme? scheme, int? stars,
        int? days, CommodityCategory? category, string description) =>
    [
        ("slug", slug), ("purpose", purpose), ("kind", kind), ("permit_kind", permit), ("grade_scheme", scheme),
        ("min_stars", stars), ("min_shelf_life_days", days), ("category", category), ("agency", null),
        ("description", description),
    ];
}
