namespace Ovop.Geo.Villages;

/// <summary>Where a boundary comes from, and so what it may be used for.</summary>
public enum BoundarySource
{
    /// <summary>A cell computed from points: fit for a map, not for measuring.</summary>
    Approximate,

    /// <summary>Imported from a dataset that is not the legal boundary.</summary>
    Indicative,

    /// <summary>Imported and declared official by the importer.</summary>
    Official,
}
