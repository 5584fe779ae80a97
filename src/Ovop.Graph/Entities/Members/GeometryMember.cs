using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Costs;
using Ovop.Graph.Filters;
using Ovop.Graph.Geometries;
using Ovop.Graph.Orders;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Members;

/// <summary>A geometry column: a GeoJSON object, spatial operators, and nearest first.</summary>
internal sealed class GeometryMember(string name, string description, EntityModel model, ColumnPath path)
    : EntityMember(name, description)
{
    private readonly EntityColumn _column = model.Column(path.Property);

    public ColumnPath Path => path;

    public EntityColumn Column => _column;

    public bool IsPoint => _column.ClrType.Name == nameof(Geo.Spatial.GeometryType.Point);

    public override void AddField(ObjectTypeDescriptor type, EntityDefinitions definitions)
    {
        var field = type.Field(Name).Description(Description)
            .Type(GeoJsonTypes.NameOf(Enum.Parse<Geo.Spatial.GeometryType>(_column.ClrType.Name)) + (_column.IsNullable ? "" : "!"))
            .Cost(IsPoint ? Weights.DerivedGeometry : Weights.Geometry).ResolveWith(new GeometryField(path));
        GeometryForm.AddArguments(field, canSimplify: !IsPoint);
    }

    public override void AddFilter(InputObjectTypeDescriptor filter, EntityDefinitions definitions) =>
        filter.Field(Name).Description(Description).Type(OperationInputs.NameFor(_column)!).Tag(new ColumnFilter(path));

    public override void AddSort(InputObjectTypeDescriptor sort, EntityDefinitions definitions) =>
        sort.Field(Name).Description(Description).Type(GeometrySortInputType.TypeName).Tag(new NearestOrderTag(path));

    private sealed class GeometryField(ColumnPath path) : BoundField
    {
        public override RowCell Bind(RowBinder rows, ISelectedField field)
        {
            var form = GeometryForm.Of(field.Arguments);
            var absolute = rows.Absolute(path);
            var ordinal = form.IsPlain
                ? rows.Column(path)
                : form.AddTo(rows.List, _ => new ColumnProjection(absolute));
            return GeometryObject.Bind(ordinal, field, form);
        }
    }
}
