namespace Ovop.Geo.Programmes;

/// <summary>An official visit to a village on a date.</summary>
public sealed class Visit
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    public required string VillageCode { get; set; }

    /// <summary>Null where no source tells.</summary>
    public VisitKind? Kind { get; set; }

    public DateOnly VisitedOn { get; set; }

    /// <summary>Who came; null where no source tells.</summary>
    public string? Official { get; set; }

    /// <summary>What it was to serve; null where no source tells.</summary>
    public string? Purpose { get; set; }

    /// <summary>What was seen; null where no source tells.</summary>
    public string? Seen { get; set; }

    /// <summary>What was asked for; null where no source tells.</summary>
    public string? AskedFor { get; set; }

    /// <summary>What was promised; null where no source tells.</summary>
    public string? Promised { get; set; }

    public Village Village { get; set; } = null!;

    /// <summary>What was told at it to stand in the way.</summary>
    public List<Obstacle> Obstacles { get; } = [];

    /// <summary>Help that was promised at it.</summary>
    public List<Assistance> Assistances { get; } = [];

    public List<Claim> Claims { get; } = [];
}
