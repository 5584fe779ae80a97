namespace Ovop.Geo.Needs;

/// <summary>A row of the view <c>village_help_assistance</c>: help of a needed kind that reaches a village. Read only.</summary>
public sealed class VillageHelpAssistance
{
    public required string VillageCode { get; set; }

    public int StageHelpId { get; set; }

    public int AssistanceId { get; set; }
}
