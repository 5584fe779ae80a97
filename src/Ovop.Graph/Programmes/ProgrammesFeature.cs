using Ovop.Geo.Programmes;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Programmes;

/// <summary>Programmes of regencies, and what happens in them.</summary>
internal static class ProgrammesFeature
{
    public static SchemaFeature Create() => new(
        [
            new ProgrammeType(), new ProgrammePhaseType(), new ProgrammeEventType(), new EnrolmentType(), new VisitType(),
            new ObstacleType(), new WaitingItemType(),
        ],
        [
            EntityEnumType.Of<ProgrammeStatus>(
                "How far a programme is.",
                (ProgrammeStatus.Proposed, "Somebody has announced it; nothing runs."),
                (ProgrammeStatus.Running, "It runs."),
                (ProgrammeStatus.Ended, "It has ended.")),
            EntityEnumType.Of<EnrolmentStatus>(
                "How far a village is in a programme.",
                (EnrolmentStatus.Selected, "Chosen to take part."),
                (EnrolmentStatus.Active, "Taking part."),
                (EnrolmentStatus.Completed, "Through with it."),
                (EnrolmentStatus.Withdrawn, "No longer taking part.")),
            EntityEnumType.Of<VisitKind>(
                "What sort of visit.",
                (VisitKind.SambangDesa, "Sambang desa."),
                (VisitKind.SafariDesa, "Safari desa."),
                (VisitKind.Other, "Another sort.")),
            EntityEnumType.Of<WaitingKind>(
                "What has had no answer.",
                (WaitingKind.Obstacle, "An obstacle that is not resolved and that no help under way or done answers."),
                (WaitingKind.Promise, "Help that was promised and has not begun."),
                (WaitingKind.Request, "What was asked for at a visit, and no help of that visit is under way or done.")),
        ]);
}
