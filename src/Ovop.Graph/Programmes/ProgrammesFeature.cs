using Ovop.Geo.Programmes;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Programmes;

/// <summary>Programmes of regencies, and what happens in them.</summary>
internal static class ProgrammesFeature
{
    public static SchemaFeature Create() => new(
        [new ProgrammeType(), new ProgrammePhaseType(), new EnrolmentType(), new VisitType(), new ObstacleType()],
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
        ]);
}
