using Ovop.Geo.Querying.Entities;

namespace Ovop.Graph.Entities.Features;

/// <summary>A geometry that a feature can be drawn by.</summary>
/// <param name="Name">The value of the argument <c>of</c>, such as BOUNDARY.</param>
/// <param name="Column">Where it is.</param>
/// <param name="Description">What it is.</param>
internal sealed record FeatureShape(string Name, ColumnPath Column, string Description);
