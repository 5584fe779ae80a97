using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Spatial;
using Ovop.Graph.Costs;
using Ovop.Graph.Geometries;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Members;

/// <summary>The box around a geometry as RFC 7946 (section 5) writes it; only the box leaves the database.</summary>
internal sealed class BboxMember(string description, ColumnPath geometry) : EntityMember("bbox", description)
{
    public override void AddField(ObjectTypeDescriptor type, EntityDefinitions definitions) => type.Field(Name)
        .Description(Description).Type("[Float!]").Cost(Weights.DerivedGeometry).ResolveWith(new BboxField(geometry));

    private sealed class BboxField(ColumnPath geometry) : BoundField
    {
        public override RowCell Bind(RowBinder rows, ISelectedField field) =>
            new BboxCell(rows.List.Add(_ => new ComputedProjection(GeometryFields.Envelope, rows.Absolute(geometry), [])));
    }
}
