namespace Ovop.Geo.Suitability;

/// <summary>What a statement on land rests on.</summary>
public enum SuitabilityBasis
{
    /// <summary>Somebody measured.</summary>
    Survey,

    /// <summary>Somebody who knows the land or the crop judged.</summary>
    Expert,

    /// <summary>A report says so.</summary>
    Press,
}
