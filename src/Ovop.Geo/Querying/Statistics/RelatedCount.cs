namespace Ovop.Geo.Querying.Statistics;

/// <summary>
/// How many rows of a related list all rows of the group have together; a row that several of them share counts once.
/// </summary>
/// <param name="Navigation">A relation to many.</param>
public sealed record RelatedCount(string Navigation) : Aggregate;
