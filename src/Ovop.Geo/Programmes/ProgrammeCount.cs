namespace Ovop.Geo.Programmes;

/// <summary>A row of the view <c>programme_count</c>: how many of a programme's villages are known by name. Read only.</summary>
public sealed class ProgrammeCount
{
    public int ProgrammeId { get; set; }

    /// <summary>Its enrolments but those withdrawn; 0 or more.</summary>
    public int NamedCount { get; set; }

    /// <summary>Selected, and not known by name; 0 or more. Null where no source tells how many are selected.</summary>
    public int? UnnamedCount { get; set; }
}
