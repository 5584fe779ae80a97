namespace Ovop.Geo.Querying.SiteCandidates;

/// <summary>Names the columns of a candidate and its relations, which are called as the entities that they lead to.</summary>
public sealed class SiteCandidate
{
    public const string VillageCode = nameof(VillageCode);

    /// <summary>A <see cref="SiteCandidateBasis"/>.</summary>
    public const string Basis = nameof(Basis);

    /// <summary>From 1 in the order of <see cref="SiteCandidateBasis"/>.</summary>
    public const string BasisRank = nameof(BasisRank);

    /// <summary>0 where a product of the theme is a flagship, else 1.</summary>
    public const string FlagshipRank = nameof(FlagshipRank);

    /// <summary>Of the theme, that come from the village.</summary>
    public const string ProductCount = nameof(ProductCount);

    /// <summary>
    /// The class of most of the land that suits, empty where it suits and no class is told; null where nobody says that it
    /// suits.
    /// </summary>
    public const string Class = nameof(Class);

    /// <summary>Keys of products, as the text of an array.</summary>
    public const string Products = nameof(Products);

    /// <summary>Keys of what is said of the land, as the text of an array; also what says that it does not suit.</summary>
    public const string Suitabilities = nameof(Suitabilities);

    /// <summary>The nearest in reach; null where there is none.</summary>
    public const string ProductClusterId = nameof(ProductClusterId);

    /// <summary>Metres from the point inside the village to its edge, 0 within it and for its own villages.</summary>
    public const string ClusterMetres = nameof(ClusterMetres);

    /// <summary>The nearest of the theme that is not closed, however far; null where there is none at all.</summary>
    public const string AgrotourismSiteId = nameof(AgrotourismSiteId);

    /// <summary>Metres from the point inside the village.</summary>
    public const string SiteMetres = nameof(SiteMetres);
}
