namespace Ovop.Geo.Programmes;

/// <summary>A village that takes part in a programme and is known by name; once for each programme.</summary>
public sealed class Enrolment
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    public int ProgrammeId { get; set; }

    public required string VillageCode { get; set; }

    public EnrolmentStatus Status { get; set; }

    /// <summary>Null where no source tells.</summary>
    public DateOnly? EnrolledOn { get; set; }

    public Programme Programme { get; set; } = null!;

    public Village Village { get; set; } = null!;

    public List<Claim> Claims { get; } = [];
}
