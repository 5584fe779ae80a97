namespace Ovop.Geo.Querying;

/// <summary>True exactly where the condition is not: also where it is unknown.</summary>
public sealed record NotFilter(FilterNode Node) : FilterNode;
