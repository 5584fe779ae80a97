namespace Ovop.Geo.Assistances;

public enum AssistanceKind
{
    PotentialDiscovery,
    Training,
    HumanResources,
    Capital,
    Technology,
    Packaging,
    ShelfLife,
    Branding,
    TrendInformation,
    Marketing,

    /// <summary>Everything that is needed ("pendampingan penuh").</summary>
    Full,

    Other,
}
