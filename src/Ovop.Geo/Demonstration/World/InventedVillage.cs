using Ovop.Geo.Demonstration.Data;
using Ovop.Geo.Seeding.Tables;

namespace Ovop.Geo.Demonstration.World;

/// <summary>A village, whose name and place are real, and what the rules invent of it.</summary>
/// <param name="Row">As the seed has it.</param>
/// <param name="Zone">That of its district.</param>
/// <param name="SurveyedOn">When the invented survey was there.</param>
/// <param name="IsNoneFound">Whether it found nothing.</param>
internal sealed record InventedVillage(VillageSeed.Row Row, ZoneProfile Zone, DateOnly SurveyedOn, bool IsNoneFound)
{
    private const double KilometresInDegree = 111.2;

    public string Code => Row.Code;

    public string Name => Row.Name;

    public string Regency => AreaCode.Regency(Code);

    /// <summary>The code as a part of slugs.</summary>
    public string Key => Code.Replace('.', '-');

    /// <summary>In the plane, which is good enough for the few kilometres that the rules ask about.</summary>
    public double KilometresTo(InventedVillage other)
    {
        var (here, there) = (Row.Location, other.Row.Location);
        var north = (there.Lat - here.Lat) * KilometresInDegree;
        var east = (there.Lon - here.Lon) * KilometresInDegree * Math.Cos(here.Lat * Math.PI / 180);
        return Math.Sqrt((north * north) + (east * east));
    }
}
