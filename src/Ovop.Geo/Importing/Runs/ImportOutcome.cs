namespace Ovop.Geo.Importing.Runs;

/// <summary>What became of a record that was not simply taken.</summary>
public enum ImportOutcome
{
    /// <summary>Taken, after a change that the finding tells.</summary>
    Repaired,

    /// <summary>Taken, and what was there before gave way to it; the finding tells what that was.</summary>
    Changed,

    /// <summary>Left out; the rest of the file was not.</summary>
    Refused,
}
