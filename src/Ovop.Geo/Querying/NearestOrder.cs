using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying;

/// <summary>
/// Nearest to a geometry first, by PostGIS's <c>&lt;-&gt;</c> on geography: metres on the sphere, which a GiST index on
/// the column as geography serves when it is the first key. Rows without a geometry come last.
/// </summary>
public sealed record NearestOrder(ColumnPath Geometry, QueryValue To) : OrderKey;
