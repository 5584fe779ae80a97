using System.Collections.Immutable;
using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;
using Ovop.Graph.Costs;
using Ovop.Graph.Filters;
using Ovop.Graph.Geometries;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Members;

/// <summary>A value that the database computes from a geometry in the same statement, such as a distance.</summary>
internal sealed class ComputedMember(string name, string description, GeometryField computed, ColumnPath geometry)
    : EntityMember(name, description)
{
    // What a centroid, a point on the surface and an envelope come out as.
    private static readonly ImmutableDictionary<string, Geo.Spatial.GeometryType> GeometryTypes =
        ImmutableDictionary<string, Geo.Spatial.GeometryType>.Empty
            .Add(GeometryFields.Centroid.Name, Geo.Spatial.GeometryType.Point)
            .Add(GeometryFields.PointOnSurface.Name, Geo.Spatial.GeometryType.Point)
            .Add(GeometryFields.Envelope.Name, Geo.Spatial.GeometryType.Polygon);

    private static readonly string[] Measures =
        [GeometryFields.DistanceMetres.Name, GeometryFields.AreaKm2.Name, GeometryFields.PerimeterKm.Name];

    public GeometryField Field => computed;

    public ColumnPath Geometry => geometry;

    public override void AddField(ObjectTypeDescriptor type, EntityDefinitions definitions)
    {
        var field = type.Field(Name).Description(Description)
            .Type(computed.Result == ValueKind.Geometry
                ? GeoJsonTypes.NameOf(GeometryTypes[computed.Name])
                : ValueTypes.NameOf(computed.Result, null))
            .Cost(Measures.Contains(computed.Name) ? Weights.Measured : Weights.DerivedGeometry)
            .ResolveWith(new ComputedField(computed, geometry));
        foreach (var parameter in computed.Parameters)
        {
            field.Argument(parameter.Name, argument => argument
                .Description(parameter.Description)
                .Type(ValueTypes.NameOf(parameter.Kind!.Value, null) + (parameter.AcceptsNull ? "" : "!")));
        }

        if (computed.Result == ValueKind.Geometry)
        {
            GeometryForm.AddArguments(field, canSimplify: false);
        }
    }

    private sealed class ComputedField(GeometryField computed, ColumnPath geometry) : BoundField
    {
        public override RowCell Bind(RowBinder rows, ISelectedField field)
        {
            var path = rows.Absolute(geometry);
            if (computed.Result == ValueKind.Geometry)
            {
                var form = GeometryForm.Of(field.Arguments);
                return GeometryObject.Bind(form.AddTo(rows.List, Projection), field, form);
            }

            return ColumnCell.For(computed.Result, rows.List.Add(Projection));

            // The parameters are the first of the field's arguments; those of the form follow.
            Projection Projection(RequestArguments arguments) => new ComputedProjection(computed, path,
                [.. computed.Parameters.Select((_, index) => arguments.Parameter(arguments.Settle(field.Arguments[index])))]);
        }
    }
}
