using System.Collections.Immutable;

namespace Ovop.Geo.Clustering;

/// <summary>A cluster as it was found.</summary>
public sealed record FoundCluster
{
    /// <summary>The commodity's slug and the smallest code of a village.</summary>
    public required string Slug { get; init; }

    public required int CommodityId { get; init; }

    /// <summary>Codes, rising.</summary>
    public required ImmutableArray<string> VillageCodes { get; init; }

    /// <summary>Their names, in the order of the codes.</summary>
    public required ImmutableArray<string> VillageNames { get; init; }

    public required int Products { get; init; }

    /// <summary>As far as they are known.</summary>
    public required int Producers { get; init; }

    /// <summary>Square kilometres; null while a village's is not known.</summary>
    public required double? AreaKm2 { get; init; }

    /// <summary>Null where the villages lie in several.</summary>
    public required string? RegencyCode { get; init; }

    /// <summary>Null where the villages lie in several.</summary>
    public required string? RegencyName { get; init; }

    /// <summary>Slugs of declared clusters of the commodity that share villages with it.</summary>
    public required ImmutableArray<string> Declared { get; init; }
}
