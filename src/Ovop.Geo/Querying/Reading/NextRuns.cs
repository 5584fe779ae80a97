namespace Ovop.Geo.Querying.Reading;

/// <summary>Says what is read next, from what has come.</summary>
/// <param name="results">One for each run so far, in their order; they stay the reader's.</param>
/// <param name="cancellationToken">Ends the reading.</param>
/// <returns>Further runs, in the same snapshot; none where all is read. Asked again from the start after a failed attempt.</returns>
public delegate ValueTask<IReadOnlyList<QueryRun>> NextRuns(
    IReadOnlyList<QueryResult> results, CancellationToken cancellationToken);
