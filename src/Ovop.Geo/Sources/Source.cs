namespace Ovop.Geo.Sources;

/// <summary>A report, register, dataset or survey that claims come from.</summary>
public sealed class Source
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    public SourceKind Kind { get; set; }

    /// <summary>Who published it.</summary>
    public required string Outlet { get; set; }

    public string? Title { get; set; }

    public string? Url { get; set; }

    /// <summary>Null where it is not told.</summary>
    public DateOnly? PublishedOn { get; set; }

    public DateOnly? AccessedOn { get; set; }

    /// <summary>The date as printed, such as "Tuesday (14/10)"; null where none is.</summary>
    public string? PrintedDate { get; set; }

    /// <summary>SPDX identifier or name of the licence; null for reports that are only cited.</summary>
    public string? Licence { get; set; }

    /// <summary>What a reader should know: second-hand, a date that contradicts the calendar; null where nothing.</summary>
    public string? Note { get; set; }

    public List<Claim> Claims { get; } = [];
}
