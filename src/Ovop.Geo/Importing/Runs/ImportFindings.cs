namespace Ovop.Geo.Importing.Runs;

/// <summary>Gathers findings up to a limit, so that a file full of faults does not fill the memory.</summary>
public sealed class ImportFindings(int most = ImportFindings.MostKept)
{
    public const int MostKept = 10_000;

    private readonly List<ImportFinding> _kept = [];

    /// <summary>In the order in which they were met.</summary>
    public IReadOnlyList<ImportFinding> Kept => _kept;

    public long Repaired { get; private set; }

    public long Refused { get; private set; }

    public void Add(ImportFinding finding)
    {
        if (finding.Outcome == ImportOutcome.Refused)
        {
            Refused++;
        }
        else
        {
            Repaired++;
        }

        if (_kept.Count < most)
        {
            _kept.Add(finding);
        }
    }
}
