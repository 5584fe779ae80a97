namespace Ovop.Geo.Importing.Runs;

/// <summary>What an import has done. The command prints the counts, then the findings.</summary>
public sealed record ImportReport
{
    /// <summary>False where nothing was taken, or the user wanted all or nothing: nothing changed then.</summary>
    public bool IsApplied { get; init; } = true;

    /// <summary>Whether there was anything to take; where it was not applied, the user wanted all or nothing.</summary>
    public bool CouldApply { get; init; } = true;

    /// <summary>What was changed, in the order in which a reader wants it: <c>("boundaries replaced", 248)</c>.</summary>
    public required IReadOnlyList<(string What, long Count)> Counts { get; init; }

    /// <summary>Each record that was repaired or refused, up to a limit.</summary>
    public required IReadOnlyList<ImportFinding> Findings { get; init; }

    /// <summary>How many were repaired, those beyond the limit of <see cref="Findings"/> included.</summary>
    public required long Repaired { get; init; }

    /// <summary>How many were refused, those beyond the limit of <see cref="Findings"/> included.</summary>
    public required long Refused { get; init; }

    /// <summary>What was done one after the other, and how long each took.</summary>
    public IReadOnlyList<(string Step, TimeSpan Took)> Steps { get; init; } = [];

    public required TimeSpan Elapsed { get; init; }

    /// <summary>How many were taken and changed what was there, those beyond the limit included.</summary>
    public long Changed { get; init; }

    /// <summary>Findings that were counted and not kept.</summary>
    public long Omitted => Repaired + Changed + Refused - Findings.Count;

    /// <summary>The report of a run that has ended.</summary>
    internal static ImportReport Of(
        IReadOnlyList<(string What, long Count)> counts, ImportFindings findings, ProgressReporter progress) => new()
        {
            Counts = counts,
            Findings = findings.Kept,
            Repaired = findings.Repaired,
            Changed = findings.Changed,
            Refused = findings.Refused,
            Steps = progress.Steps,
            Elapsed = progress.Elapsed,
        };
}
