using Ovop.Engine.Types;
using Ovop.Graph.Costs;
using Ovop.Graph.Geometries;

namespace Ovop.Graph.Orders;

/// <summary>How rows are put in order by a geometry.</summary>
internal sealed class GeometrySortInputType : InputObjectType
{
    public const string TypeName = "GeometrySortInput";

    public const string NearestTo = "nearestTo";

    protected override void Configure(InputObjectTypeDescriptor descriptor)
    {
        descriptor.Name(TypeName).Description("Puts rows in order by a geometry.");
        descriptor.Field(NearestTo).Type(GeometryType.TypeName).Cost(Weights.NearestFirst).Description(
            "Nearest to this geometry first, by the index and so in its own measure, on the sphere; distanceMetres is on the spheroid and may differ by up to 0.5 %.");
    }
}
