namespace Ovop.Geo.Querying;

/// <summary>A condition on the rows of a related list.</summary>
/// <param name="Navigation">A relation to many.</param>
/// <param name="Where">Null: any row answers.</param>
public sealed record ListFilter(string Navigation, ListQuantifier Quantifier, FilterNode? Where) : FilterNode;
