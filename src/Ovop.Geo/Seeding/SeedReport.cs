using Ovop.Geo.Seeding.Ledger;

namespace Ovop.Geo.Seeding;

/// <summary>What a run of the seed did. Everything is in the database, or (with an exception) nothing.</summary>
public sealed record SeedReport
{
    /// <summary>The files have not changed since the last run, so nothing was looked at.</summary>
    public bool IsUpToDate { get; init; }

    /// <summary>By file, in the order of writing; empty where <see cref="IsUpToDate"/>.</summary>
    public IReadOnlyList<SeedTally> Files { get; init; } = [];

    /// <summary>Each row that was left as somebody made it though the seed says otherwise, a sentence each.</summary>
    public IReadOnlyList<string> Kept { get; init; } = [];

    public required TimeSpan Elapsed { get; init; }

    public int Inserted => Files.Sum(file => file.Inserted);

    public int Updated => Files.Sum(file => file.Updated);

    public int Removed => Files.Sum(file => file.Removed);

    public int Unchanged => Files.Sum(file => file.Unchanged);
}
