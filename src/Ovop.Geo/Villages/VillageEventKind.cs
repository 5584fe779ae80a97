namespace Ovop.Geo.Villages;

/// <summary>What a line of a village's timeline tells.</summary>
public enum VillageEventKind
{
    Visit,
    Enrolment,
    ProgrammeEvent,
    ProgrammePhase,
    AssistancePromised,
    AssistanceStarted,
    AssistanceEnded,
    ObstacleReported,
    ObstacleResolved,
    GradeAwarded,
    PermitIssued,
    PermitExpires,
    MarketAccess,
}
