using Ovop.Engine.Types;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Geometries;

/// <summary>An argument whose geometry must be a point.</summary>
/// <param name="name">The argument.</param>
/// <param name="planned">Its value, or where it will be.</param>
internal sealed class PointForm(string name, object? planned) : RequestedForm
{
    public override int CrsIn(object?[] variables) => Srid.Wgs84;

    public override void Check(object?[] variables)
    {
        var value = planned is VariableSlot slot ? variables[slot.Index] : planned;
        if (value is GeometryValue { Type: not Geo.Spatial.GeometryType.Point and var type })
        {
            throw new QueryArgumentException(
                QueryErrorCodes.InvalidArgument,
                $"{name} is a {type}; give a Point. For what lies in or meets a larger shape, filter a list by it.");
        }
    }
}
