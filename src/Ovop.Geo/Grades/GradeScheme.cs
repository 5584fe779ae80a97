namespace Ovop.Geo.Grades;

/// <summary>Who counts the stars, and by which rules.</summary>
public enum GradeScheme
{
    /// <summary>The OVOP award of Indonesia's Ministry of Industry, given every second year.</summary>
    Ovop,

    /// <summary>Thailand's One Tambon One Product.</summary>
    Otop,

    /// <summary>Viet Nam's One Commune One Product.</summary>
    Ocop,

    Other,
}
