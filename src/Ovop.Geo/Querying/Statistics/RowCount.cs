namespace Ovop.Geo.Querying.Statistics;

/// <summary>How many rows the group has.</summary>
public sealed record RowCount : Aggregate;
