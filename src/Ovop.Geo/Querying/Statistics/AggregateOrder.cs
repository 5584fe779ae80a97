namespace Ovop.Geo.Querying.Statistics;

/// <summary>By what an aggregate comes to.</summary>
public sealed record AggregateOrder(Aggregate Aggregate, bool IsDescending) : GroupOrder(IsDescending);
