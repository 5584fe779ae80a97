namespace Ovop.Geo.Readiness;

/// <summary>How a product stands to all that is asked of it for a purpose. No answer may mix the last two with the others.</summary>
public enum ReadinessState
{
    /// <summary>It meets every requirement.</summary>
    Ready,

    /// <summary>It is known not to meet one or more.</summary>
    NotReady,

    /// <summary>It meets what is known of it, and of one or more nobody tells.</summary>
    NotKnown,

    /// <summary>No list is known that asks anything of it.</summary>
    RequirementsUnknown,
}
