namespace Ovop.Geo.Querying.Values;

/// <summary>Everything that whoever sends a query could make large. All are counts, all at least 1.</summary>
public sealed record QueryLimits
{
    public static QueryLimits Default { get; } = new();

    /// <summary>Values in one list, as in <c>in</c>.</summary>
    public int ListLength { get; init; } = 1_000;

    /// <summary>Filter nodes of one query, those of its nested lists counted apart.</summary>
    public int FilterNodes { get; init; } = 200;

    /// <summary>Keys by which groups are formed, and keys by which they are put in order.</summary>
    public int GroupKeys { get; init; } = 16;

    /// <summary>Characters of one text value.</summary>
    public int TextLength { get; init; } = 10_000;

    /// <summary>
    /// Rows before the end of a page that is ordered nearest first: each page walks past all those before it.
    /// </summary>
    public int NearestDepth { get; init; } = 10_000;

    /// <summary>Metres by which simplifying may move a position.</summary>
    public int SimplifyMetres { get; init; } = 100_000;

    /// <summary>Metres that may lie between two villages that still count as neighbours.</summary>
    public int ToleranceMetres { get; init; } = 1_000;

    /// <summary>Metres that may lie between villages that are made into one cluster by distance.</summary>
    public int DiscoveryMetres { get; init; } = 50_000;

    /// <summary>Kilometres within which villages count as near by when prospects are looked for.</summary>
    public int ProspectKm { get; init; } = 50;

    /// <summary>Metres within which clusters and sites are looked for around villages, and anything around a site.</summary>
    public int PlaceMetres { get; init; } = 200_000;

    /// <summary>
    /// Metres of a buffer around a geometry: PostGIS makes it in a plane, which fits the globe less the wider it is.
    /// </summary>
    public int BufferMetres { get; init; } = 100_000;

    /// <summary>Bytes of the values of one query's rows, its nested lists counted apart.</summary>
    public int ResultBytes { get; init; } = 256 * 1024 * 1024;
}
