namespace Ovop.Geo.Programmes;

/// <summary>Something that happened, or is to happen, once in a programme: a meeting, a launch, a contest.</summary>
public sealed class ProgrammeEvent
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    public int ProgrammeId { get; set; }

    public required string Name { get; set; }

    /// <summary>The day by the printed date; null where none is told.</summary>
    public DateOnly? HeldOn { get; set; }

    /// <summary>The day as printed, such as "Wednesday 20/3/2025"; null where none is.</summary>
    public string? PrintedDate { get; set; }

    /// <summary>What a reader should know, such as that the print contradicts the calendar; null where nothing.</summary>
    public string? Note { get; set; }

    public string? Description { get; set; }

    public Programme Programme { get; set; } = null!;

    public List<Claim> Claims { get; } = [];
}
