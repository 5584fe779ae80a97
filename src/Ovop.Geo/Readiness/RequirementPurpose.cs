namespace Ovop.Geo.Readiness;

/// <summary>What a product is to be ready for.</summary>
public enum RequirementPurpose
{
    /// <summary>The shelves of shops.</summary>
    Retail,

    Export,
}
