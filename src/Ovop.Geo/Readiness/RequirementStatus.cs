namespace Ovop.Geo.Readiness;

/// <summary>How a product stands to a requirement. No answer may mix the last two.</summary>
public enum RequirementStatus
{
    Met,
    NotMet,

    /// <summary>Nobody has told.</summary>
    Unknown,
}
