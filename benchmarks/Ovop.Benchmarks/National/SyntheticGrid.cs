using System.Globalization;

namespace Ovop.Benchmarks.National;

/// <summary>
/// Where the villages of the synthetic country lie: as many as Indonesia's, each in a cell of a grid over it. A regency is a
/// block of cells and a district a block within it, so that neighbours in the register are neighbours on the ground.
/// </summary>
/// <remarks>Nothing is random: every run measures the same rows.</remarks>
internal static class SyntheticGrid
{
    public const int Villages = 83_402;

    public const int Regencies = 514;

    public const int Provinces = 38;

    private const int FirstProvince = 11;

    // A district has four by three cells; a regency three by five districts, of which the last is not full.
    private const int DistrictColumns = 4;
    private const int DistrictRows = 3;
    private const int DistrictsAcross = 3;
    private const int DistrictsUp = 5;
    private const int RegenciesAcross = 40;
    private const int VillagesOfDistrict = DistrictColumns * DistrictRows;

    /// <summary>Its cells, its place in the register, and its number within it, which begins with 1.</summary>
    public static IEnumerable<SyntheticVillage> All()
    {
        for (var regency = 0; regency < Regencies; regency++)
        {
            var last = VillagesBefore(regency + 1);
            for (var village = VillagesBefore(regency); village < last; village++)
            {
                var (district, number) = Math.DivRem(village - VillagesBefore(regency), VillagesOfDistrict);
                yield return Village(village, regency, district, number);
            }
        }
    }

    /// <summary>The dotted code of a regency, such as <c>35.05</c>.</summary>
    /// <param name="regency">0 and up.</param>
    public static string RegencyCode(int regency)
    {
        var province = regency * Provinces / Regencies;
        var first = ((province * Regencies) + Provinces - 1) / Provinces;
        return string.Create(CultureInfo.InvariantCulture, $"{FirstProvince + province:00}.{regency - first + 1:00}");
    }

    private static SyntheticVillage Village(int village, int regency, int district, int number)
    {
        var (regencyUp, regencyAcross) = Math.DivRem(regency, RegenciesAcross);
        var (districtUp, districtAcross) = Math.DivRem(district, DistrictsAcross);
        var (up, across) = Math.DivRem(number, DistrictColumns);
        return new SyntheticVillage(
            village,
            string.Create(CultureInfo.InvariantCulture, $"{RegencyCode(regency)}.{district + 1:00}.{2001 + number:0000}"),
            Column: (((regencyAcross * DistrictsAcross) + districtAcross) * DistrictColumns) + across,
            Row: (((regencyUp * DistrictsUp) + districtUp) * DistrictRows) + up);
    }

    // Whole numbers, so that the villages are spread over the regencies to the last one.
    private static int VillagesBefore(int regency) => (int)((long)Villages * regency / Regencies);
}
