using System.Collections.Immutable;
using Ovop.Geo.Querying;
using Ovop.Geo.Spatial;

namespace Ovop.Graph.Exports;

/// <summary>An export that is ready to be read.</summary>
internal sealed record ExportPlan
{
    public required ExportList List { get; init; }

    public required ExportFormat Format { get; init; }

    /// <summary>The values of a row, in the order of the query's columns; a feature's geometry comes after them.</summary>
    public required ImmutableArray<ExportColumn> Columns { get; init; }

    public required EntityQuery Query { get; init; }

    /// <summary>To be transformed to WGS 84 first; they are the values of the query's slots.</summary>
    public required IReadOnlyList<GeometryValue> ForeignGeometries { get; init; }

    /// <summary>The column of a feature's geometry.</summary>
    public int GeometryIndex => Columns.Length;

    public string FileName => $"{(List.Notice.OfRow is null ? "" : "demonstration-")}{List.Name}.{Format.Extension}";
}
