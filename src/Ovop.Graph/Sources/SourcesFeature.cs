using Ovop.Geo.Sources;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Sources;

/// <summary>Where facts come from.</summary>
internal static class SourcesFeature
{
    public static SchemaFeature Create() => new(
        [new SourceType(), new ClaimType(), new DisagreementType()],
        [
            EntityEnumType.Of<SourceKind>(
                "What sort of source.",
                (SourceKind.Press, "A press report."),
                (SourceKind.Register, "An official register."),
                (SourceKind.Dataset, "A published dataset."),
                (SourceKind.Survey, "A survey."),
                (SourceKind.Synthetic, "None: the rows were invented for a demonstration.")),
        ]);
}
