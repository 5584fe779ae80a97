using System.Collections.Immutable;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Querying;

/// <summary>A value that PostGIS computes from a geometry in the same statement; null where there is no geometry.</summary>
/// <param name="Arguments">One for each of the field's parameters, in their order.</param>
public sealed record ComputedProjection(GeometryField Field, ColumnPath Geometry, ImmutableArray<QueryValue> Arguments)
    : Projection;
