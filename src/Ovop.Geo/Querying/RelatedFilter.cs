namespace Ovop.Geo.Querying;

/// <summary>
/// A condition on the row that a relation to one leads to. Where it leads to none, all columns there are null.
/// </summary>
public sealed record RelatedFilter(string Navigation, FilterNode Node) : FilterNode;
