namespace Ovop.Geo.Importing.Registers;

/// <summary>What becomes of a row.</summary>
/// <param name="Cells">Where its cells differ from what is there; empty where they agree.</param>
/// <param name="Missing">What its lists name and what is there lacks.</param>
internal sealed record RowOutcome(
    RowState State, IReadOnlyList<ClaimDifference> Cells, IReadOnlyList<ClaimDifference> Missing)
{
    /// <summary>Of cells and lists.</summary>
    public IEnumerable<ClaimDifference> Differences => Cells.Concat(Missing);

    /// <summary>What the file says otherwise; empty where they agree.</summary>
    public string Says => string.Join(", ", Differences.Select(difference => difference.Says));

    /// <summary>What is there instead.</summary>
    public string Stands => string.Join(", ", Cells.Select(difference => difference.Stands));

    public static RowOutcome Of(RowState state) => new(state, [], []);
}
