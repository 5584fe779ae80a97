using NetTopologySuite.Geometries;

namespace Ovop.Geo.Spatial;

/// <summary>
/// Which of Z and M a geometry has values for. Asked before writing: the WKB writer gives every point as many
/// ordinates as it is told, and fills up with NaN.
/// </summary>
internal sealed class OrdinatesInUse : IEntireCoordinateSequenceFilter
{
    private Ordinates _found = Ordinates.XY;

    public bool Done => _found == Ordinates.XYZM;

    public bool GeometryChanged => false;

    public static Ordinates Of(Geometry geometry)
    {
        var filter = new OrdinatesInUse();
        geometry.Apply(filter);
        return filter._found;
    }

    public void Filter(CoordinateSequence sequence)
    {
        for (var i = 0; i < sequence.Count && !Done; i++)
        {
            // A sequence may have room for a Z that no operation ever filled.
            _found |= sequence.HasZ && !double.IsNaN(sequence.GetZ(i)) ? Ordinates.Z : Ordinates.None;
            _found |= sequence.HasM && !double.IsNaN(sequence.GetM(i)) ? Ordinates.M : Ordinates.None;
        }
    }
}
