using System.Text.RegularExpressions;

namespace Ovop.Geo.Csv;

/// <summary>Reads the cells that name rows: codes of areas and slugs.</summary>
internal static partial class SheetCodes
{
    /// <summary>Whether a text is of the form of slugs: lower-case words and numbers joined by hyphens.</summary>
    public static bool IsSlug(string text) => SlugForm().IsMatch(text);

    public static string ProvinceCode(this SheetRow row, string column) =>
        row.Checked(column, AreaCode.IsProvince, "a province's code such as 35");

    public static string RegencyCode(this SheetRow row, string column) =>
        row.Checked(column, AreaCode.IsRegency, "a regency's code such as 35.05");

    public static string? OptionalRegencyCode(this SheetRow row, string column) =>
        row.OptionalText(column) is null ? null : row.RegencyCode(column);

    public static string DistrictCode(this SheetRow row, string column) =>
        row.Checked(column, AreaCode.IsDistrict, "a district's code such as 35.05.17");

    public static string VillageCode(this SheetRow row, string column) =>
        row.Checked(column, AreaCode.IsVillage, "a village's code such as 35.05.17.2009");

    public static string? OptionalVillageCode(this SheetRow row, string column) =>
        row.OptionalText(column) is null ? null : row.VillageCode(column);

    public static string Slug(this SheetRow row, string column) =>
        row.Checked(column, IsSlug, "a slug such as coffee-wlingi (a-z, 0-9, hyphens)");

    public static string? OptionalSlug(this SheetRow row, string column) =>
        row.OptionalText(column) is null ? null : row.Slug(column);

    private static string Checked(this SheetRow row, string column, Func<string, bool> isGood, string right)
    {
        var text = row.Text(column);
        if (text.Length > 0 && !isGood(text))
        {
            row.Report(column, $"'{text}' is not {right}.");
        }

        return text;
    }

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex SlugForm();
}
