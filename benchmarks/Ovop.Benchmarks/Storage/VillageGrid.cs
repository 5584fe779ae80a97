using System.Globalization;
using System.Text;
using Ovop.Geo.Spatial;

namespace Ovop.Benchmarks.Storage;

/// <summary>
/// Where the villages of the benchmark lie and how they look: one in each cell of a grid over East Java, whole
/// districts and regencies side by side, so that neighbours in the register are neighbours on the ground.
/// </summary>
/// <remarks>
/// Nothing is random: every run measures the same rows. A boundary stays inside its cell, so a box along the edges of
/// cells meets exactly the villages of those cells.
/// </remarks>
internal static class VillageGrid
{
    public const int Villages = 5_000;

    /// <summary>The first position again at the end, as a ring has it.</summary>
    public const int Positions = 41;

    public const int VillagesOfDistrict = 25;

    public const int DistrictsOfRegency = 20;

    public const int VillagesOfRegency = VillagesOfDistrict * DistrictsOfRegency;

    private const double West = 111.0;

    private const double South = -8.5;

    /// <summary>Degrees; some 4.4 km, so a village has about 9 km².</summary>
    private const double Cell = 0.04;

    // A regency is a block of 20 x 25 cells, a district one of 5 x 5; five regencies stand side by side.
    private const int DistrictSide = 5;
    private const int DistrictsAcross = 4;
    private const int DistrictsUp = 5;
    private const int RegenciesAcross = 5;

    /// <summary>The village's place in the register, within its province; each number begins with 1.</summary>
    public static (int Regency, int District, int Village) Place(int village)
    {
        var (regency, rest) = Math.DivRem(village, VillagesOfRegency);
        var (district, number) = Math.DivRem(rest, VillagesOfDistrict);
        return (regency + 1, district + 1, number + 1);
    }

    /// <summary>The dotted code of a village, such as <c>35.03.14.2007</c>.</summary>
    public static string Code(int village)
    {
        var (regency, district, number) = Place(village);
        return string.Create(CultureInfo.InvariantCulture, $"35.{regency:00}.{district:00}.{2000 + number:0000}");
    }

    /// <summary>A box of five by four cells in the middle of the grid: it meets 20 villages.</summary>
    public static double[] BoxOfTwentyVillages()
    {
        const int column = 42;
        const int row = 23;
        return [Longitude(column), Latitude(row), Longitude(column + 5), Latitude(row + 4)];
    }

    /// <summary>A point inside the village, as EWKT.</summary>
    public static string Location(int village)
    {
        var (longitude, latitude) = Centre(village);
        return string.Create(CultureInfo.InvariantCulture, $"SRID={Srid.Wgs84};POINT({longitude:R} {latitude:R})");
    }

    /// <summary>The village's boundary as EWKT: a multi-polygon of one ring, counter-clockwise, seen from its centre
    /// in every direction once, so that it cannot cross itself.</summary>
    public static string Boundary(int village)
    {
        var (longitude, latitude) = Centre(village);
        var text = new StringBuilder($"SRID={Srid.Wgs84};MULTIPOLYGON(((");
        for (var i = 0; i < Positions; i++)
        {
            var angle = 2 * Math.PI * (i % (Positions - 1)) / (Positions - 1);
            var waves = (0.05 * Math.Sin((3 * angle) + village)) + (0.03 * Math.Sin((7 * angle) - village));
            var reach = Cell * (0.4 + waves);
            var x = longitude + (reach * Math.Cos(angle));
            var y = latitude + (reach * Math.Sin(angle));
            text.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : ",")}{x:R} {y:R}");
        }

        return text.Append(")))").ToString();
    }

    private static (double Longitude, double Latitude) Centre(int village)
    {
        var (regency, district, number) = Place(village);
        var (regencyUp, regencyAcross) = Math.DivRem(regency - 1, RegenciesAcross);
        var (districtUp, districtAcross) = Math.DivRem(district - 1, DistrictsAcross);
        var (up, across) = Math.DivRem(number - 1, DistrictSide);
        var column = (((regencyAcross * DistrictsAcross) + districtAcross) * DistrictSide) + across;
        var row = (((regencyUp * DistrictsUp) + districtUp) * DistrictSide) + up;
        return (Longitude(column) + (Cell / 2), Latitude(row) + (Cell / 2));
    }

    private static double Longitude(int column) => West + (column * Cell);

    private static double Latitude(int row) => South + (row * Cell);
}
