using NetTopologySuite.Geometries;
using Ovop.Geo.Csv;
using Ovop.Geo.Importing.Codes;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Importing.Villages;

/// <summary>
/// One line of a gazetteer. The code says which district, regency and province the village lies in; the columns
/// district_code and regency_code are only compared with it.
/// </summary>
/// <param name="Line">From 1, the header being line 1.</param>
/// <param name="District">The district's name; null where the file does not tell it. So with the areas above.</param>
/// <param name="Lon">Degrees east of a point inside the village.</param>
/// <param name="Lat">Degrees north of it.</param>
/// <param name="AreaKm2">Null where the file does not tell it.</param>
/// <param name="ProductRecord">
/// Whether somebody looked for products and found none; null where the file does not tell it.
/// </param>
internal sealed record GazetteerVillage(
    int Line,
    string Code,
    string Name,
    List<string> Aliases,
    VillageKind Kind,
    string? District,
    string? Regency,
    string? Province,
    double Lon,
    double Lat,
    double? AreaKm2,
    ProductRecordState? ProductRecord)
{
    private const double MinAreaKm2 = 0.000001;
    private const double MaxAreaKm2 = 100_000;

    public static CsvColumns Columns { get; } = new(
        ["code", "name", "kind", "lon", "lat"],
        ["aliases", "district_code", "district", "regency_code", "regency", "province", "area_km2", "product_record"]);

    public Point Location => new(Lon, Lat) { SRID = Srid.Wgs84 };

    public static GazetteerVillage Read(SheetRow row)
    {
        var code = ReadCode(row);
        CheckRepeated(row, "district_code", code, AreaCode.DistrictLength);
        CheckRepeated(row, "regency_code", code, AreaCode.RegencyLength);
        var village = new GazetteerVillage(
            row.Line,
            code,
            row.Name("name"),
            row.List("aliases"),
            row.Choice<VillageKind>("kind"),
            row.OptionalName("district"),
            row.OptionalName("regency"),
            row.OptionalName("province"),
            row.Number("lon", -180, 180),
            row.Number("lat", -180, 180),
            row.OptionalNumber("area_km2", MinAreaKm2, MaxAreaKm2),
            ReadProductRecord(row));
        village.CheckPosition(row);
        return village;
    }

    private static string ReadCode(SheetRow row)
    {
        var text = row.Text("code");
        if (text.Length > 0 && VillageCode.Normalise(text) is null)
        {
            row.Report("code", $"{VillageCode.Problem(text)} A village's code is like 35.05.17.2009.");
        }

        return VillageCode.Normalise(text) ?? text;
    }

    private static ProductRecordState? ReadProductRecord(SheetRow row)
    {
        var record = row.OptionalChoice<ProductRecordState>("product_record");
        if (record == ProductRecordState.Recorded)
        {
            row.Report(
                "product_record",
                "RECORDED follows from the products themselves; leave it empty, or write NONE_FOUND where somebody looked.");
        }

        return record;
    }

    private static void CheckRepeated(SheetRow row, string column, string code, int length)
    {
        if (row.OptionalText(column) is { } above && code.Length > length && above != code[..length])
        {
            row.Report(column, $"'{above}' is not what {code} begins with; it must be {code[..length]} or left out.");
        }
    }

    private void CheckPosition(SheetRow row)
    {
        // What could not be read, and was reported so, is 0.
        if (Lon == 0 || Lat == 0 || Indonesia.Extent.Contains(Lon, Lat))
        {
            return;
        }

        row.Report("lon", FormattableString.Invariant($"({Lon}, {Lat}) ") + (Indonesia.Extent.Contains(Lat, Lon)
            ? "looks swapped: lon is the larger number, degrees east; lat is degrees north, negative in the south."
            : $"is not in {Indonesia.Words}."));
    }
}
