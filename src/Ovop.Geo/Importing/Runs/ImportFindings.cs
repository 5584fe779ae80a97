namespace Ovop.Geo.Importing.Runs;

/// <summary>Gathers findings up to a limit, so that a file full of faults does not fill the memory.</summary>
public sealed class ImportFindings(int most = ImportFindings.MostKept)
{
    public const int MostKept = 10_000;

    private readonly List<(long Position, ImportFinding Finding)> _kept = [];

    /// <summary>By their position; in the order in which they were met where that is the same.</summary>
    public IReadOnlyList<ImportFinding> Kept => [.. _kept.OrderBy(kept => kept.Position).Select(kept => kept.Finding)];

    public long Repaired { get; private set; }

    public long Changed { get; private set; }

    public long Refused { get; private set; }

    /// <param name="finding">What was found.</param>
    /// <param name="position">Where the record stands among all, for one that is judged later than others.</param>
    public void Add(ImportFinding finding, long position = 0)
    {
        switch (finding.Outcome)
        {
            case ImportOutcome.Refused:
                Refused++;
                break;
            case ImportOutcome.Changed:
                Changed++;
                break;
            default:
                Repaired++;
                break;
        }

        if (_kept.Count < most)
        {
            _kept.Add((position, finding));
        }
    }
}
