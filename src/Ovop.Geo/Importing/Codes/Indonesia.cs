using NetTopologySuite.Geometries;

namespace Ovop.Geo.Importing.Codes;

/// <summary>Where the country lies whose codes ours are: what lies elsewhere cannot be one of its villages.</summary>
internal static class Indonesia
{
    /// <summary>Degrees of longitude and latitude, with some sea around the outermost islands.</summary>
    public static Envelope Extent { get; } = new(94, 142, -12, 7);

    /// <summary>The extent as a reader of a message wants it.</summary>
    public const string Words = "Indonesia, which lies between lon 94 and 142, lat -12 and 7";
}
