namespace Ovop.Geo.Programmes;

/// <summary>A step of a programme, in the order of <see cref="Ordinal"/>.</summary>
public sealed class ProgrammePhase
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    public int ProgrammeId { get; set; }

    /// <summary>From 1, unique within the programme.</summary>
    public int Ordinal { get; set; }

    public required string Name { get; set; }

    public string? Description { get; set; }

    /// <summary>Null where no source tells.</summary>
    public int? DurationWeeks { get; set; }

    /// <summary>Null where no source tells a day.</summary>
    public DateOnly? StartsOn { get; set; }

    /// <summary>The last day, not before <see cref="StartsOn"/>; null where no source tells a day.</summary>
    public DateOnly? EndsOn { get; set; }

    /// <summary>The time as printed, such as "third week of May 2025"; null where none is.</summary>
    public string? PrintedDate { get; set; }

    /// <summary>What a reader should know, such as that the print contradicts the calendar; null where nothing.</summary>
    public string? Note { get; set; }

    public Programme Programme { get; set; } = null!;

    public List<Claim> Claims { get; } = [];
}
