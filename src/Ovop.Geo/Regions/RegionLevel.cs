namespace Ovop.Geo.Regions;

/// <summary>A step of the ladder above the villages.</summary>
/// <param name="Table">Its table; a union of <c>db/sql/derivation_unions.sql</c> is called after it.</param>
/// <param name="Plural">For progress.</param>
/// <param name="CodeLength">Of its codes, the dots counted.</param>
/// <param name="AtOnce">
/// How many are derived by one statement: so many that all processes are busy nearly all the time, so few that a person
/// sees progress every few seconds.
/// </param>
internal sealed record RegionLevel(string Table, string Plural, int CodeLength, int AtOnce)
{
    /// <summary>From below: each is the union of what lies beneath it.</summary>
    public static IReadOnlyList<RegionLevel> Upwards { get; } =
    [
        new("district", "districts", AreaCode.DistrictLength, 400),
        new("regency", "regencies", AreaCode.RegencyLength, 60),
        new("province", "provinces", AreaCode.ProvinceLength, 10),
    ];
}
