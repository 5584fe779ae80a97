namespace Ovop.Geo.Programmes;

/// <summary>A regency's OVOP programme, run or proposed.</summary>
public sealed class Programme
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    public required string Name { get; set; }

    public required string RegencyCode { get; set; }

    public ProgrammeStatus Status { get; set; }

    /// <summary>How many villages the programme counts, as a source says; null where none does.</summary>
    public int? VillageCount { get; set; }

    /// <summary>
    /// How many of them it has selected, as a source says; null where none does. Those known by name are
    /// <see cref="Enrolments"/>, and may be fewer.
    /// </summary>
    public int? SelectedCount { get; set; }

    public string? Description { get; set; }

    /// <summary>Who proposes or proposed it, such as "a candidate"; null where no source tells.</summary>
    public string? ProposedBy { get; set; }

    public Regency Regency { get; set; } = null!;

    /// <summary>How many are known by name, through the view <c>programme_count</c>; every programme has one. Read only.</summary>
    public ProgrammeCount Count { get; set; } = null!;

    public List<ProgrammePhase> Phases { get; } = [];

    public List<ProgrammeEvent> Events { get; } = [];

    public List<Enrolment> Enrolments { get; } = [];

    public List<Assistance> Assistances { get; } = [];

    public List<Claim> Claims { get; } = [];
}
