namespace Ovop.Geo.Villages;

/// <summary>A row of the view <c>village_stage</c>: the highest stage that any reason gives a village. Read only.</summary>
public sealed class VillageStage
{
    public required string VillageCode { get; set; }

    public DevelopmentStage Stage { get; set; }
}
