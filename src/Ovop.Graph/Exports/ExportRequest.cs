namespace Ovop.Graph.Exports;

/// <summary>What somebody asks to export, in his own words; null where he does not say.</summary>
/// <param name="List">The list, such as <c>villages</c>.</param>
/// <param name="Where">JSON: a value of the list's filter input.</param>
/// <param name="Order">JSON: a list of values of the list's sort input.</param>
/// <param name="Format">One of <see cref="ExportFormats"/>.</param>
/// <param name="Geometry">One of the list's geometries.</param>
internal sealed record ExportRequest(string List, string? Where, string? Order, string? Format, string? Geometry);
