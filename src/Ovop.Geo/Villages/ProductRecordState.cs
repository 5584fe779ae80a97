namespace Ovop.Geo.Villages;

/// <summary>What is known of a village's products. No answer may mix the first two.</summary>
public enum ProductRecordState
{
    /// <summary>Nobody has reported.</summary>
    Unsurveyed,

    /// <summary>Somebody looked and found none.</summary>
    NoneFound,

    /// <summary>At least one product is recorded.</summary>
    Recorded,
}
