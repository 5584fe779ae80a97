namespace Ovop.Geo.Programmes;

/// <summary>What has had no answer.</summary>
public enum WaitingKind
{
    /// <summary>An obstacle that is not resolved and that no help under way or done answers.</summary>
    Obstacle,

    /// <summary>Help that was promised and has not begun.</summary>
    Promise,

    /// <summary>What was asked for at a visit, and no help of that visit is under way or done.</summary>
    Request,
}
