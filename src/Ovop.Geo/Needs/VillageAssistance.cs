namespace Ovop.Geo.Needs;

/// <summary>A row of the view <c>village_assistance</c>: help that reaches a village. Read only.</summary>
public sealed class VillageAssistance
{
    public required string VillageCode { get; set; }

    public int AssistanceId { get; set; }
}
