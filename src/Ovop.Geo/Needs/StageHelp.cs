namespace Ovop.Geo.Needs;

/// <summary>Help that a source says serves villages at a stage; never at <see cref="DevelopmentStage.Unknown"/>.</summary>
public sealed class StageHelp
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    public DevelopmentStage Stage { get; set; }

    public AssistanceKind Kind { get; set; }

    /// <summary>In English: what is to be done, and for which villages or products of the stage where not for all.</summary>
    public required string Description { get; set; }

    /// <summary>The same in Indonesian.</summary>
    public required string DescriptionId { get; set; }

    public List<Claim> Claims { get; } = [];
}
