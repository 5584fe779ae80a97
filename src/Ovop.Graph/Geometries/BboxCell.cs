using Ovop.Engine.Types;
using Ovop.Geo.Spatial;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Geometries;

/// <summary>The box around a geometry in a column of the result; null where there is none.</summary>
internal sealed class BboxCell(int ordinal) : LeafCell
{
    public override bool Write(RowRef row, IValueWriter writer)
    {
        var table = ((ResultRows)row.Rows).Table;
        if (table.IsNull(row.Index, ordinal))
        {
            return false;
        }

        GeoJsonText.WriteBbox(table.GetWkb(row.Index, ordinal), writer);
        return true;
    }
}
