namespace Ovop.Geo.Needs;

/// <summary>
/// A row of the view <c>village_help</c>: help that is said to serve at a stage that one of a village's reasons gives, and
/// how far such help is there. Read only.
/// </summary>
public sealed class VillageHelp
{
    public required string VillageCode { get; set; }

    public int StageHelpId { get; set; }

    /// <summary>How far such help for the village is, the furthest of all; null where none is recorded.</summary>
    public AssistanceStatus? Status { get; set; }

    public VillageNeed Need { get; set; } = null!;

    public StageHelp StageHelp { get; set; } = null!;

    /// <summary>
    /// The help of the kind that reaches the village, and help in full; through the view <c>village_help_assistance</c>.
    /// </summary>
    public List<Assistance> Assistances { get; } = [];
}
