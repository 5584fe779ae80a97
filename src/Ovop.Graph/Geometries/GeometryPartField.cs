using Ovop.Engine.Types;
using Ovop.Geo.Spatial;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Geometries;

/// <summary>A member of a GeoJSON object; bound by the geometry above it, which knows where it is.</summary>
/// <param name="name">The member's name.</param>
internal sealed class GeometryPartField(string name) : BoundField
{
    public override RowCell Bind(RowBinder rows, ISelectedField field) =>
        throw new InvalidOperationException($"{field.Field} is bound by the geometry above it.");

    /// <summary>The cell for a geometry.</summary>
    /// <param name="place">Where the geometry is.</param>
    /// <param name="form">In what form it is shown.</param>
    public RowCell Bind(GeometryPlace place, GeometryForm form) => name switch
    {
        "type" => new PartCell(place, form, (wkb, writer, _) => GeoJsonText.WriteType(wkb, writer)),
        "bbox" => new PartCell(place, form, (wkb, writer, precision) => GeoJsonText.WriteBbox(wkb, writer, precision)),
        "crs" => new PartCell(place, form, (wkb, writer, _) => writer.WriteNumber(Wkb.SridOf(wkb))),
        "coordinates" => new PartCell(
            place, form, (wkb, writer, precision) => GeoJsonText.WriteCoordinates(wkb, writer, precision)),
        "geometries" => new PartCell(
            place, form, (wkb, writer, precision) => GeoJsonText.WriteGeometries(wkb, writer, precision)),
        _ => throw new InvalidOperationException($"A geometry has no member {name}."),
    };

    private delegate void WritePart(ReadOnlySpan<byte> wkb, IValueWriter writer, int precision);

    private sealed class PartCell(GeometryPlace place, GeometryForm form, WritePart write) : LeafCell
    {
        public override bool Write(RowRef row, IValueWriter writer)
        {
            write(place.Wkb(row), writer, form.PrecisionIn(place.Variables(row)));
            return true;
        }
    }
}
