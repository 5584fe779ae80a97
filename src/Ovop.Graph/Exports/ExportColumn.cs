using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Values;

namespace Ovop.Graph.Exports;

/// <summary>A value of each exported row: a property of its feature, or a cell.</summary>
/// <param name="Name">In snake_case, as tables have it.</param>
/// <param name="Projection">Where it comes from.</param>
/// <param name="Kind">Any but a geometry.</param>
internal sealed record ExportColumn(string Name, Projection Projection, ValueKind Kind);
