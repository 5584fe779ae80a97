namespace Ovop.Geo.Seeding.Ledger;

/// <summary>Compares what the seed once wrote, what stands in the database now, and what the file says.</summary>
/// <param name="Parts">The parts of the row to update.</param>
/// <param name="Ledger">The hashes that the ledger holds from now on; null where it has no line for the row.</param>
/// <param name="Why">Why a row is kept, to be read after its key.</param>
internal sealed record SeedDecision(SeedStep Step, IReadOnlyList<int> Parts, string[]? Ledger, string? Why)
{
    /// <param name="written">What the seed wrote; null where it never wrote the row.</param>
    /// <param name="stored">What stands in the database; null where the row is not there.</param>
    public static SeedDecision Of(string[]? written, string[]? stored, string[] file) => (written, stored) switch
    {
        (null, null) => new(SeedStep.Insert, [], file, null),
        (null, _) => new(SeedStep.Keep, [], null, "was there before; left as it is."),
        (_, null) when written.SequenceEqual(file) => new(SeedStep.Leave, [], written, null),
        (_, null) => new(SeedStep.Keep, [], written, "was deleted; not written again."),
        _ when written.Length != file.Length => Unknown(written, stored, file),
        _ => Compare(written, stored, file),
    };

    private static SeedDecision Compare(string[] written, string[] stored, string[] file)
    {
        var ledger = (string[])written.Clone();
        var updates = new List<int>();
        var isKept = false;
        for (var part = 0; part < file.Length; part++)
        {
            if (file[part] == written[part])
            {
                continue;
            }

            if (stored[part] == file[part])
            {
                ledger[part] = file[part];
            }
            else if (stored[part] == written[part])
            {
                ledger[part] = file[part];
                updates.Add(part);
            }
            else
            {
                isKept = true;
            }
        }

        return (updates.Count, isKept) switch
        {
            (0, true) => new(SeedStep.Keep, [], ledger, "was changed; left as it is."),
            (0, false) => new(SeedStep.Leave, [], ledger, null),
            (_, true) => new(SeedStep.Update, updates, ledger, "was changed in part; that part is left as it is."),
            _ => new(SeedStep.Update, updates, ledger, null),
        };
    }

    // A version of the seed that divided the row otherwise wrote it: only equal content is recognisable.
    private static SeedDecision Unknown(string[] written, string[] stored, string[] file) =>
        stored.SequenceEqual(file)
            ? new(SeedStep.Leave, [], file, null)
            : new(SeedStep.Keep, [], written, "differs from the seed; left as it is.");
}
