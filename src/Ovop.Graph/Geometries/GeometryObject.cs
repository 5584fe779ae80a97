using Ovop.Engine.Text;
using Ovop.Engine.Types;
using Ovop.Geo.Spatial;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Geometries;

/// <summary>A geometry in a column of the result, shown as a GeoJSON object.</summary>
internal static class GeometryObject
{
    /// <summary>The cell of an object field whose geometry stands in that column.</summary>
    public static RowCell Bind(int ordinal, ISelectedField field, GeometryForm form)
    {
        return new GeometryCell(Shape((ObjectType)field.Field.Type.Named, field, new GeometryColumn(ordinal), form), ordinal, form);
    }

    /// <summary>What is selected of a geometry, wherever it is.</summary>
    public static RowShape Shape(ObjectType type, ISelectedField field, GeometryPlace place, GeometryForm form)
    {
        var fields = field.SelectionOf(type);
        return new RowShape(type, fields, [.. fields.Select(part => (part.Field.Resolver as GeometryPartField)?.Bind(place, form))]);
    }

    /// <exception cref="GraphQLException">The geometry cannot be shown in the CRS that was asked for.</exception>
    public static void RequireCrs(ResultRows rows, int row, int ordinal, GeometryForm form)
    {
        if (!form.IsStored && form.CrsIn(rows.Variables) is var crs && Wkb.SridOf(rows.Table.GetWkb(row, ordinal)) != crs)
        {
            throw new GraphQLException(new GraphQLError
            {
                Message = $"EPSG:{crs} is not defined where this geometry lies; ask for another crs, such as 4326.",
                Code = ErrorCodes.InvalidArgument,
            });
        }
    }

    private sealed class GeometryCell(RowShape shape, int ordinal, GeometryForm form) : ObjectCell
    {
        public override RowShape? Enter(RowRef row, out RowRef target)
        {
            target = row;
            var rows = (ResultRows)row.Rows;
            if (rows.Table.IsNull(row.Index, ordinal))
            {
                return null;
            }

            RequireCrs(rows, row.Index, ordinal, form);
            return shape;
        }
    }
}
