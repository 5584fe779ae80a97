using Ovop.Engine.Types;
using Ovop.Geo.Clustering;
using Ovop.Graph.Geometries;

namespace Ovop.Graph.Markers;

/// <summary>A marker's own place, as a GeoJSON point.</summary>
internal sealed class CentroidField : MarkerField
{
    public override RowCell Bind(MarkersSelection selection, ISelectedField field) => new CentroidCell(
        GeometryObject.Shape((ObjectType)field.Field.Type.Named, field, new Place(), GeometryForm.Of(field.Arguments)));

    private sealed class Place : GeometryPlace
    {
        public override ReadOnlySpan<byte> Wkb(RowRef row)
        {
            var answer = (MarkersAnswer)row.Rows;
            return MarkerWkb.Point(answer.Tree.Centroid(answer.Node(row.Index)));
        }

        public override object?[] Variables(RowRef row) => ((MarkersAnswer)row.Rows).Variables;
    }

    private sealed class CentroidCell(RowShape shape) : ObjectCell
    {
        public override RowShape Enter(RowRef row, out RowRef target)
        {
            target = row;
            return shape;
        }
    }
}

/// <summary>The hull of a marker's rows: a point, a line or a polygon.</summary>
internal sealed class HullField : MarkerField
{
    public override RowCell Bind(MarkersSelection selection, ISelectedField field)
    {
        var form = GeometryForm.Of(field.Arguments);
        return new HullCell(
            Shape(Geo.Spatial.GeometryType.Point), Shape(Geo.Spatial.GeometryType.LineString), Shape(Geo.Spatial.GeometryType.Polygon));

        RowShape Shape(Geo.Spatial.GeometryType type) =>
            GeometryObject.Shape(selection.Definitions.ObjectType(type), field, new Place(), form);
    }

    private sealed class Place : GeometryPlace
    {
        public override ReadOnlySpan<byte> Wkb(RowRef row) => MarkerWkb.Hull(((MarkersAnswer)row.Rows).Hull(row.Index));

        public override object?[] Variables(RowRef row) => ((MarkersAnswer)row.Rows).Variables;
    }

    private sealed class HullCell(RowShape point, RowShape line, RowShape polygon) : ObjectCell
    {
        public override RowShape Enter(RowRef row, out RowRef target)
        {
            target = row;
            return ((MarkersAnswer)row.Rows).Hull(row.Index).Length switch
            {
                1 => point,
                2 => line,
                _ => polygon,
            };
        }
    }
}
