using Ovop.Geo.Querying.Entities;

namespace Ovop.Graph.Exports;

/// <summary>A geometry that a list can be exported with.</summary>
/// <param name="Name">As in the schema, such as <c>boundary</c>.</param>
/// <param name="Path">Its column.</param>
/// <param name="IsPoint">Whether all of them are points.</param>
internal sealed record ExportGeometry(string Name, ColumnPath Path, bool IsPoint);
