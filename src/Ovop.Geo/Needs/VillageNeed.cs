namespace Ovop.Geo.Needs;

/// <summary>
/// A row of the view <c>village_need</c>: how far a village has come, what helps there, and what help it has. Every village
/// has one. Read only.
/// </summary>
public sealed class VillageNeed
{
    public required string VillageCode { get; set; }

    public DevelopmentStage Stage { get; set; }

    /// <summary>Null exactly where <see cref="Stage"/> is known.</summary>
    public MissingKnowledge? WouldTell { get; set; }

    public Village Village { get; set; } = null!;

    /// <summary>What gives the village its stage.</summary>
    public List<VillageStageReason> Reasons { get; } = [];

    /// <summary>What helps at the stages that the reasons give, through the view <c>village_help</c>.</summary>
    public List<VillageHelp> Help { get; } = [];

    /// <summary>
    /// Help that reaches the village: its own, that of its products, of the programmes that it takes part in by name, and of
    /// its regency; through the view <c>village_assistance</c>.
    /// </summary>
    public List<Assistance> Assistances { get; } = [];
}
