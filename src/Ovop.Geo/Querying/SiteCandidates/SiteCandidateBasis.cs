namespace Ovop.Geo.Querying.SiteCandidates;

/// <summary>What makes a village a candidate, in the order in which candidates come.</summary>
public enum SiteCandidateBasis
{
    /// <summary>It makes the commodity, and its land is said to suit it.</summary>
    ProductAndLand,

    /// <summary>It makes the commodity.</summary>
    Product,

    /// <summary>Its land is said to suit it; that it makes it is not recorded.</summary>
    Land,
}
