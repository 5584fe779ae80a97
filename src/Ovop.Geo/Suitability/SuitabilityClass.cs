namespace Ovop.Geo.Suitability;

/// <summary>The classes of land suitability of FAO's Framework for Land Evaluation (1976), best first.</summary>
public enum SuitabilityClass
{
    /// <summary>Highly suitable.</summary>
    S1,

    /// <summary>Moderately suitable.</summary>
    S2,

    /// <summary>Marginally suitable.</summary>
    S3,

    /// <summary>Not suitable.</summary>
    N,
}
