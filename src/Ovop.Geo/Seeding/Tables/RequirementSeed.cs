using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class RequirementSeed() : SeedTable<RequirementSeed.Row, Requirement>(
    "requirements.csv", "requirement",
    "slug", "purpose", "kind", "permit_kind", "grade_scheme", "min_stars", "min_shelf_life_days", "category", "agency",
    "description")
{
    private const int MaxDays = 36_500;

    private static readonly (string Column, RequirementKind Kind)[] Figures =
    [
        ("permit_kind", RequirementKind.Permit),
        ("grade_scheme", RequirementKind.Grade),
        ("min_stars", RequirementKind.Grade),
        ("min_shelf_life_days", RequirementKind.ShelfLife),
    ];

    protected override IReadOnlyList<string> ReferencedTables => ["agency"];

    internal override Requirement Create(Row row, SeedReferences references)
    {
        var entity = new Requirement { Slug = row.Slug, Description = row.Description };
        Fill(entity, 0, row, references);
        return entity;
    }

    internal override void Fill(Requirement entity, int part, Row row, SeedReferences references)
    {
        entity.Purpose = row.Purpose;
        entity.Kind = row.Kind;
        entity.PermitKind = row.PermitKind;
        entity.GradeScheme = row.GradeScheme;
        entity.MinStars = row.MinStars;
        entity.MinShelfLifeDays = row.MinShelfLifeDays;
        entity.Category = row.Category;
        entity.AgencyId = references.OptionalId("agency", row.Agency);
        entity.Description = row.Description;
    }

    internal override Row ToRow(Requirement entity, SeedReferences references) => new(
        entity.Slug,
        entity.Purpose,
        entity.Kind,
        entity.PermitKind,
        entity.GradeScheme,
        entity.MinStars,
        entity.MinShelfLifeDays,
        entity.Category,
        references.OptionalKey("agency", entity.AgencyId),
        entity.Description);

    protected override Row ReadRow(SheetRow line)
    {
        var kind = line.Choice<RequirementKind>("kind");
        foreach (var (column, needs) in Figures)
        {
            if (line.OptionalText(column) is null == (kind == needs))
            {
                line.Report(column, kind == needs
                    ? $"is empty and must not be where kind is {UpperSnake.Of(kind)}."
                    : $"is only told where kind is {UpperSnake.Of(needs)}; leave it empty.");
            }
        }

        return new Row(
            line.Slug("slug"),
            line.Choice<RequirementPurpose>("purpose"),
            kind,
            line.OptionalChoice<PermitKind>("permit_kind"),
            line.OptionalChoice<GradeScheme>("grade_scheme"),
            line.OptionalInteger("min_stars", 1, 5),
            line.OptionalInteger("min_shelf_life_days", 1, MaxDays),
            line.OptionalChoice<CommodityCategory>("category"),
            line.OptionalSlug("agency"),
            line.Text("description"));
    }

    protected override IQueryable<Requirement> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references) =>
        database.Requirements.Where(row => keys.Contains(row.Slug));

    internal sealed record Row(
        string Slug,
        RequirementPurpose Purpose,
        RequirementKind Kind,
        PermitKind? PermitKind,
        GradeScheme? GradeScheme,
        int? MinStars,
        int? MinShelfLifeDays,
        CommodityCategory? Category,
        string? Agency,
        string Description) : ISeedRow
    {
        public string Key => Slug;

        public IReadOnlyList<SeedValue[]> Parts =>
        [
            [
                new("purpose", Purpose), new("kind", Kind), new("permit_kind", PermitKind),
                new("grade_scheme", GradeScheme), new("min_stars", MinStars),
                new("min_shelf_life_days", MinShelfLifeDays), new("category", Category), new("agency", Agency),
                new("description", Description),
            ],
        ];

        public IEnumerable<SeedReference> References => SeedReference.Optional("agency", "agency", Agency);
    }
}
