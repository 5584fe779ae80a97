using System.Collections.Immutable;

namespace Ovop.Geo.Querying;

/// <summary>At least one of the conditions; false where there are none.</summary>
public sealed record OrFilter(ImmutableArray<FilterNode> Nodes) : FilterNode;
