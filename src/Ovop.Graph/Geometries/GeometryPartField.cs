using Ovop.Engine.Types;
using Ovop.Geo.Spatial;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Geometries;

/// <summary>A member of a GeoJSON object; bound by the geometry above it, which knows the column.</summary>
/// <param name="name">The member's name.</param>
internal sealed class GeometryPartField(string name) : BoundField
{
    public override RowCell Bind(RowBinder rows, ISelectedField field) =>
        throw new InvalidOperationException($"{field.Field} is bound by the geometry above it.");

    /// <summary>The cell for the geometry in a column of the result.</summary>
    public RowCell Bind(int ordinal, int precision) => name switch
    {
        "type" => new PartCell(ordinal, (wkb, writer) => GeoJsonText.WriteType(wkb, writer)),
        "bbox" => new PartCell(ordinal, (wkb, writer) => GeoJsonText.WriteBbox(wkb, writer, precision)),
        "crs" => new PartCell(ordinal, (_, writer) => writer.WriteNumber(Srid.Wgs84)),
        "coordinates" => new PartCell(ordinal, (wkb, writer) => GeoJsonText.WriteCoordinates(wkb, writer, precision)),
        "geometries" => new PartCell(ordinal, (wkb, writer) => GeoJsonText.WriteGeometries(wkb, writer, precision)),
        _ => throw new InvalidOperationException($"A geometry has no member {name}."),
    };

    private delegate void WritePart(ReadOnlySpan<byte> wkb, IValueWriter writer);

    private sealed class PartCell(int ordinal, WritePart write) : LeafCell
    {
        public override bool Write(RowRef row, IValueWriter writer)
        {
            write(((ResultRows)row.Rows).Table.GetWkb(row.Index, ordinal), writer);
            return true;
        }
    }
}
