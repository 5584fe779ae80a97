using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Search;
using Ovop.Graph.Geometries;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Search;

/// <summary>Where the row lies, as a GeoJSON point.</summary>
internal sealed class SearchLocationField : BoundField
{
    public override RowCell Bind(RowBinder rows, ISelectedField field)
    {
        var form = GeometryForm.Of(field.Arguments);
        var ordinal = form.AddTo(rows.List, _ => new ColumnProjection(ColumnPath.Of(SearchMatch.Location)));
        return GeometryObject.Bind(ordinal, field, form);
    }
}
