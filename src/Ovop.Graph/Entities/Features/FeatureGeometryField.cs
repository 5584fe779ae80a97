using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Spatial;
using Ovop.Graph.Geometries;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Features;

/// <summary>A row's geometry as a GeoJSON object, written whole.</summary>
internal sealed class FeatureGeometryField(IReadOnlyList<FeatureShape> shapes) : BoundField
{
    public override RowCell Bind(RowBinder rows, ISelectedField field)
    {
        var form = GeometryForm.Of(field.Arguments);
        var planned = field.Arguments.TryGet("of", out var of) ? of : null;
        return new GeometryCell(
            form.AddTo(rows.List, arguments => new ColumnProjection(rows.Absolute(Shape(arguments, planned).Column))), form);
    }

    private FeatureShape Shape(RequestArguments arguments, object? planned) =>
        arguments.Structure<object>(arguments.Settle(planned)) as FeatureShape ?? shapes[0];

    private sealed class GeometryCell(int ordinal, GeometryForm form) : LeafCell
    {
        public override bool Write(RowRef row, IValueWriter writer)
        {
            var rows = (ResultRows)row.Rows;
            if (rows.Table.IsNull(row.Index, ordinal))
            {
                return false;
            }

            GeoJsonText.Write(rows.Table.GetWkb(row.Index, ordinal), writer, form.PrecisionIn(rows.Variables));
            return true;
        }
    }
}
