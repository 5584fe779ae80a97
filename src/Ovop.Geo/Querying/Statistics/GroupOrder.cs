namespace Ovop.Geo.Querying.Statistics;

/// <summary>One key of the order of groups. A null counts as greater than every value.</summary>
public abstract record GroupOrder(bool IsDescending);
