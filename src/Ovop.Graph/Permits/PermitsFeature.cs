using Ovop.Geo.Permits;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Permits;

/// <summary>What products and producers are permitted.</summary>
internal static class PermitsFeature
{
    public static SchemaFeature Create() => new(
        [new PermitType()],
        [
            EntityEnumType.Of<PermitKind>(
                "What sort of permit.",
                (PermitKind.Nib, "The number of a business (nomor induk berusaha)."),
                (PermitKind.Pirt, "Food of a home industry (PIRT), for five years."),
                (PermitKind.Bpom, "Of the agency for food and drugs (BPOM)."),
                (PermitKind.Halal, "Halal."),
                (PermitKind.Brand, "A registered brand (merek).")),
            EntityEnumType.Of<PermitStatus>(
                "How it stands with a permit. Where there is no row, nobody knows.",
                (PermitStatus.Held, "Given, whether or not it has run out since."),
                (PermitStatus.Applied, "Applied for."),
                (PermitStatus.Lacking, "Somebody looked, and there is none.")),
        ]);
}
