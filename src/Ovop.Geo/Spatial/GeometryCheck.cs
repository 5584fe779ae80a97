namespace Ovop.Geo.Spatial;

/// <summary>
/// SQL of check constraints on geometry columns: what every query relies on. The range matters since PostGIS coerces
/// degrees beyond it when it casts to <c>geography</c>, with no more than a notice.
/// </summary>
internal static class GeometryCheck
{
    /// <summary>A point that is not EMPTY and lies on the globe.</summary>
    public static string Position(string column) =>
        $"NOT ST_IsEmpty({column}) AND ST_X({column}) BETWEEN -180 AND 180 AND ST_Y({column}) BETWEEN -90 AND 90";

    /// <summary>A valid area that is not EMPTY and lies on the globe.</summary>
    public static string Area(string column) =>
        $"NOT ST_IsEmpty({column}) AND ST_IsValid({column}) AND ST_XMin({column}) >= -180 AND ST_XMax({column}) <= 180 "
        + $"AND ST_YMin({column}) >= -90 AND ST_YMax({column}) <= 90";
}
