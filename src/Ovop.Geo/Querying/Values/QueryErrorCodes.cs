namespace Ovop.Geo.Querying.Values;

/// <summary>What <see cref="QueryArgumentException.Code"/> may be.</summary>
public static class QueryErrorCodes
{
    public const string InvalidArgument = "INVALID_ARGUMENT";
    public const string InvalidGeometry = "INVALID_GEOMETRY";
    public const string UnknownCrs = "UNKNOWN_CRS";
    public const string PageTooLarge = "PAGE_TOO_LARGE";
    public const string InvalidCursor = "INVALID_CURSOR";
    public const string TooComplex = "TOO_COMPLEX";
}
