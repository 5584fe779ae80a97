using System.Collections.Immutable;

namespace Ovop.Geo.Querying;

/// <summary>All of the conditions; true where there are none.</summary>
public sealed record AndFilter(ImmutableArray<FilterNode> Nodes) : FilterNode;
