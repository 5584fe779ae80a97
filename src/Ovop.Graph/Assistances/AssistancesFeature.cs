using Ovop.Geo.Assistances;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Assistances;

/// <summary>Help, and who gives it.</summary>
internal static class AssistancesFeature
{
    public static SchemaFeature Create() => new(
        [new AssistanceType(), new AgencyType()],
        [
            EntityEnumType.Of<AssistanceKind>(
                "What sort of help.",
                (AssistanceKind.PotentialDiscovery, "Finding out what a village could make."),
                (AssistanceKind.Training, "Training."),
                (AssistanceKind.HumanResources, "Building up people."),
                (AssistanceKind.Capital, "Capital."),
                (AssistanceKind.Technology, "Choice of technology."),
                (AssistanceKind.Packaging, "Packaging."),
                (AssistanceKind.ShelfLife, "Keeping products fresh for longer."),
                (AssistanceKind.Branding, "Branding."),
                (AssistanceKind.TrendInformation, "Telling what the market asks for."),
                (AssistanceKind.Marketing, "Marketing."),
                (AssistanceKind.Full, "Everything that is needed (pendampingan penuh)."),
                (AssistanceKind.Other, "Another sort.")),
            EntityEnumType.Of<AssistanceStatus>(
                "How far help is.",
                (AssistanceStatus.Promised, "Promised."),
                (AssistanceStatus.UnderWay, "Under way."),
                (AssistanceStatus.Done, "Done.")),
            EntityEnumType.Of<AgencyKind>(
                "What sort of agency.",
                (AgencyKind.LocalGovernment, "A local government."),
                (AgencyKind.Department, "A department (dinas) or another office of a government."),
                (AgencyKind.Dekranasda, "The regency's crafts council (Dekranasda)."),
                (AgencyKind.Bank, "A bank."),
                (AgencyKind.Retailer, "A retailer."),
                (AgencyKind.Other, "Another sort.")),
        ]);
}
