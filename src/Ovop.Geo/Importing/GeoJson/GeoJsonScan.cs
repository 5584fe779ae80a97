namespace Ovop.Geo.Importing.GeoJson;

/// <summary>What <see cref="GeoJsonScanner"/> found in a piece of a file.</summary>
internal enum GeoJsonScan
{
    /// <summary>A whole feature.</summary>
    Feature,

    /// <summary>Nothing whole: it must be given the same bytes again, and more.</summary>
    NeedsMore,

    /// <summary>The file ended where it may end.</summary>
    End,
}
