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
    public RowCell Bind(int ordinal, GeometryForm form) => name switch
    {
        "type" => new PartCell(ordinal, form, (wkb, writer, _) => GeoJsonText.WriteType(wkb, writer)),
        "bbox" => new PartCell(ordinal, form, (wkb, writer, precision) => GeoJsonText.WriteBbox(wkb, writer, precision)),
        "crs" => new PartCell(ordinal, form, (wkb, writer, _) => writer.WriteNumber(Wkb.SridOf(wkb))),
        "coordinates" => new PartCell(
            ordinal, form, (wkb, writer, precision) => GeoJsonText.WriteCoordinates(wkb, writer, precision)),
        "geometries" => new PartCell(
            ordinal, form, (wkb, writer, precision) => GeoJsonText.WriteGeometries(wkb, writer, precision)),
        _ => throw new InvalidOperationException($"A geometry has no member {name}."),
    };

    private delegate void WritePart(ReadOnlySpan<byte> wkb, IValueWriter writer, int precision);

    private sealed class PartCell(int ordinal, GeometryForm form, WritePart write) : LeafCell
    {
        public override bool Write(RowRef row, IValueWriter writer)
        {
            var rows = (ResultRows)row.Rows;
            write(rows.Table.GetWkb(row.Index, ordinal), writer, form.PrecisionIn(rows.Variables));
            return true;
        }
    }
}
