namespace Ovop.Geo.Suitability;

/// <summary>What limits how well land suits a commodity, after FAO (1976), as written behind a class: <c>S3wa</c>.</summary>
public static class LimitingFactors
{
    /// <summary>
    /// Temperature, water availability, oxygen availability, rooting conditions, nutrient retention, erosion hazard and
    /// slope, flood hazard, land preparation.
    /// </summary>
    public static IReadOnlyList<string> All { get; } = ["tc", "wa", "oa", "rc", "nr", "eh", "fh", "lp"];
}
