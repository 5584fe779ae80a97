namespace Ovop.Geo.Querying.Statistics;

/// <summary>One of the things by which rows are put into groups.</summary>
public abstract record GroupKey;
