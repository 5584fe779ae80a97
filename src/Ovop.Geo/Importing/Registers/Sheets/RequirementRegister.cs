using Ovop.Geo.Seeding.Tables;

namespace Ovop.Geo.Importing.Registers.Sheets;

/// <summary>What retail or export asks of products.</summary>
internal static class RequirementRegister
{
    public static Register Register { get; } = new()
    {
        Name = "requirements",
        Table = "requirement",
        Rows = "requirements",
        Description = "Make requirements of retail and export, which readiness is measured by",
        NameId = "daftar persyaratan",
        Create = () => new RequirementSeed(),
        SlugFrom = "purpose, kind and what is required",
        SlugOf = row => (row["permit_kind"] ?? row["grade_scheme"] ?? row["min_shelf_life_days"] ?? row["kind"]) is { } what
            ? RegisterSlug.Of(row["purpose"], row["kind"], what, row["category"], row["agency"])
            : null,
        Columns =
        [
            RegisterColumn.Choice<RequirementPurpose>(
                "purpose", "tujuan", "what it is asked for", "RETAIL").Required().Subject(),
            RegisterColumn.Choice<RequirementKind>("kind", "jenis", "what is asked", "PERMIT").Required().Subject(),
            RegisterColumn.Choice<PermitKind>(
                "permit_kind", "jenis izin", "the permit, where kind is PERMIT", "PIRT").Subject(),
            RegisterColumn.Choice<GradeScheme>(
                "grade_scheme", "skema", "the scheme, where kind is GRADE", "").Subject(),
            RegisterColumn.Number(
                "min_stars", "bintang minimal", "its stars at least, where kind is GRADE", "").Subject(),
            RegisterColumn.Number(
                "min_shelf_life_days", "masa simpan minimal (hari)", "days at least, where kind is SHELF_LIFE", "").Subject(),
            RegisterColumn.Choice<CommodityCategory>(
                "category", "golongan", "only for products of these commodities", "PROCESSED_FOOD").Subject(),
            RegisterColumn.Row("agency", "agency", "mitra", "who asks for it", "").Subject(),
            RegisterColumn.Text("description", "persyaratan", "the requirement in words", "Izin PIRT untuk pangan olahan.")
                .Required(),
        ],
    };
}
