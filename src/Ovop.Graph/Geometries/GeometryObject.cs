using Ovop.Engine.Types;
using Ovop.Geo.Spatial;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Geometries;

/// <summary>A geometry in a column of the result, shown as a GeoJSON object.</summary>
internal static class GeometryObject
{
    /// <summary>The cell of an object field whose geometry stands in that column.</summary>
    public static RowCell Bind(int ordinal, ISelectedField field)
    {
        var type = (ObjectType)field.Field.Type.Named;
        var fields = field.SelectionOf(type);
        var cells = fields.Select(part => (part.Field.Resolver as GeometryPartField)?.Bind(ordinal, GeoJsonText.DefaultPrecision));
        return new GeometryCell(new RowShape(type, fields, [.. cells]), ordinal);
    }

    private sealed class GeometryCell(RowShape shape, int ordinal) : ObjectCell
    {
        public override RowShape? Enter(RowRef row, out RowRef target)
        {
            target = row;
            return ((ResultRows)row.Rows).Table.IsNull(row.Index, ordinal) ? null : shape;
        }
    }
}
