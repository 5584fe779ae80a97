using System.Text.Json;
using NetTopologySuite.Geometries;

namespace Ovop.Geo.Spatial;

/// <summary>Reads positions (RFC 7946, 3.1.1), lines of them and rings, and counts them against a limit.</summary>
internal sealed class GeoJsonPositions(GeoJsonPath path, int maxCount, bool isLonLat)
{
    private const double GreatestLongitude = 180;
    private const double GreatestLatitude = 90;
    private const int LeastOfRing = 4;

    public int Count { get; private set; }

    /// <summary>Refuses what announces more positions than are allowed, before any is read.</summary>
    public void RequireRoomFor(int more)
    {
        if (more > maxCount - Count)
        {
            throw Invalid($"the geometry has more than {maxCount} positions; simplify it.");
        }
    }

    public Coordinate Read(JsonElement position)
    {
        if (position.ValueKind != JsonValueKind.Array || position.GetArrayLength() is < 2 or > 3)
        {
            throw Invalid($"{GeoJsonGeometryReader.Show(position)} stands where a position must stand, "
                + "an array of two numbers, or of three with a height.");
        }

        RequireRoomFor(1);
        Count++;
        Span<double> numbers = stackalloc double[3];
        var index = 0;
        foreach (var number in position.EnumerateArray())
        {
            numbers[index] = ReadNumber(number, index);
            index++;
        }

        if (isLonLat)
        {
            RequireLonLat(numbers[0], numbers[1]);
        }

        return new Coordinate(numbers[0], numbers[1]);
    }

    /// <param name="positions">An array of positions.</param>
    /// <param name="least">How many there must be.</param>
    /// <param name="what">What they make, with its article.</param>
    public Coordinate[] ReadMany(JsonElement positions, int least, string what)
    {
        if (positions.ValueKind != JsonValueKind.Array)
        {
            throw Invalid($"{GeoJsonGeometryReader.Show(positions)} stands where an array of positions must stand.");
        }

        var length = positions.GetArrayLength();
        if (length < least)
        {
            throw Invalid($"{what} has at least {least} positions; here are {length}.");
        }

        RequireRoomFor(length);
        var read = new Coordinate[length];
        var index = 0;
        path.Enter(0);
        foreach (var position in positions.EnumerateArray())
        {
            path.MoveTo(index);
            read[index++] = Read(position);
        }

        path.Leave();
        return read;
    }

    public Coordinate[] ReadRing(JsonElement positions)
    {
        var ring = ReadMany(positions, LeastOfRing, "a ring");
        if (!ring[0].Equals2D(ring[^1]))
        {
            path.Enter(ring.Length - 1);
            throw Invalid(FormattableString.Invariant($"the ring ends at [{ring[^1].X}, {ring[^1].Y}] and began at ")
                + FormattableString.Invariant($"[{ring[0].X}, {ring[0].Y}]; repeat the first position to close it."));
        }

        return ring;
    }

    private double ReadNumber(JsonElement number, int index)
    {
        if (number.ValueKind == JsonValueKind.Number && number.TryGetDouble(out var value) && double.IsFinite(value))
        {
            return value;
        }

        path.Enter(index);
        throw Invalid($"{GeoJsonGeometryReader.Show(number)} stands where a finite number must stand.");
    }

    private void RequireLonLat(double longitude, double latitude)
    {
        if (Math.Abs(longitude) > GreatestLongitude)
        {
            path.Enter(0);
            throw Invalid(FormattableString.Invariant($"{longitude} is no longitude; it lies between -180 and 180. ")
                + "Cut at the antimeridian what crosses it, or tell the CRS in the member \"crs\".");
        }

        if (Math.Abs(latitude) > GreatestLatitude)
        {
            path.Enter(1);
            var hint = Math.Abs(longitude) <= GreatestLatitude
                ? "A position is [longitude, latitude], in this order."
                : "Tell the CRS in the member \"crs\" if it is not degrees.";
            throw Invalid(FormattableString.Invariant($"{latitude} is no latitude; it lies between -90 and 90. ") + hint);
        }
    }

    private GeometryInputException Invalid(string problem) =>
        new(GeometryInputException.InvalidGeometry, path.ToString(), problem);
}
