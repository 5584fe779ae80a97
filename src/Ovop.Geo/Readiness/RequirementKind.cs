namespace Ovop.Geo.Readiness;

/// <summary>What a requirement asks for.</summary>
public enum RequirementKind
{
    /// <summary>A permit that holds.</summary>
    Permit,

    /// <summary>So many stars of a scheme.</summary>
    Grade,

    /// <summary>That it keeps so many days.</summary>
    ShelfLife,
}
