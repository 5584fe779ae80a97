using System.Globalization;
using System.Text.RegularExpressions;

namespace Ovop.Geo.Regions;

/// <summary>
/// The dotted codes of the administrative ladder: <c>35</c>, <c>35.05</c>, <c>35.05.17</c>, <c>35.05.17.2009</c>. Each
/// begins with the code of the area that it lies in.
/// </summary>
internal static partial class AreaCode
{
    public const int ProvinceLength = 2;

    public const int RegencyLength = 5;

    public const int DistrictLength = 8;

    public const int VillageLength = 13;

    /// <summary>The least second part of a city's code.</summary>
    public const int FirstKota = 71;

    public static bool IsProvince(string code) => code.Length == ProvinceLength && Form().IsMatch(code);

    public static bool IsRegency(string code) => code.Length == RegencyLength && Form().IsMatch(code);

    public static bool IsDistrict(string code) => code.Length == DistrictLength && Form().IsMatch(code);

    public static bool IsVillage(string code) => code.Length == VillageLength && Form().IsMatch(code);

    /// <summary>The code of the area above; a province has none.</summary>
    public static string Parent(string code) => code[..code.LastIndexOf('.')];

    /// <summary>The regency of a district or a village.</summary>
    public static string Regency(string code) => code[..RegencyLength];

    /// <summary>Second parts from 71 on are cities (kota), those below regencies (kabupaten).</summary>
    public static RegencyKind KindOfRegency(string code) =>
        int.Parse(code.AsSpan(ProvinceLength + 1, 2), CultureInfo.InvariantCulture) >= FirstKota
            ? RegencyKind.Kota
            : RegencyKind.Kabupaten;

    [GeneratedRegex(@"^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
