using System.Collections.Immutable;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying;

/// <summary>The rows with these keys.</summary>
/// <param name="Columns">
/// For each column of the entity's key, in the key's order, a list of its values; all of one length: one item of each makes
/// a key.
/// </param>
public sealed record KeysFilter(ImmutableArray<QueryValue> Columns) : FilterNode;
