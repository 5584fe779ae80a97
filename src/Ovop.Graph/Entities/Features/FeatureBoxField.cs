using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Spatial;
using Ovop.Graph.Geometries;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Features;

/// <summary>The box around the first of a row's geometries that is there.</summary>
internal sealed class FeatureBoxField(IReadOnlyList<FeatureShape> shapes) : BoundField
{
    public override RowCell Bind(RowBinder rows, ISelectedField field) => new FirstBoxCell(
    [
        .. shapes.Select(shape => new BboxCell(rows.List.Add(
            _ => new ComputedProjection(GeometryFields.Envelope, rows.Absolute(shape.Column), [])))),
    ]);

    private sealed class FirstBoxCell(BboxCell[] boxes) : LeafCell
    {
        public override bool Write(RowRef row, IValueWriter writer) => Array.Exists(boxes, box => box.Write(row, writer));
    }
}
