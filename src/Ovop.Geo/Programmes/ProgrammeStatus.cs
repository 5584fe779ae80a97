namespace Ovop.Geo.Programmes;

public enum ProgrammeStatus
{
    /// <summary>Somebody has announced it; nothing runs.</summary>
    Proposed,

    Running,
    Ended,
}
