using System.Text.Json;
using NetTopologySuite;
using NetTopologySuite.Geometries;

namespace Ovop.Geo.Spatial;

/// <summary>
/// Turns a GeoJSON geometry object into a two-dimensional geometry and checks its form: types, nesting, positions,
/// closed rings, ranges, size. Whether rings cross is another question (<see cref="GeometryValidity"/>). A height is
/// checked to be a number and dropped: nothing here is stored or compared in three dimensions.
/// </summary>
internal sealed class GeoJsonGeometryReader
{
    private const int LongestShown = 40;

    private readonly GeometryLimits _limits;
    private readonly GeoJsonPath _path = new();
    private readonly GeoJsonPositions _positions;
    private readonly GeometryFactory _factory;

    /// <param name="limits">What is too large.</param>
    /// <param name="crs">The EPSG code of the positions; longitude and latitude are checked for WGS 84.</param>
    public GeoJsonGeometryReader(GeometryLimits limits, int crs)
    {
        _limits = limits;
        Crs = crs;
        _positions = new GeoJsonPositions(_path, limits.MaxVertices, isLonLat: crs == Srid.Wgs84);
        // Not NtsGeometryServices.Instance: that one gives every geometry SRID -1.
        _factory = new NtsGeometryServices(new PrecisionModel(), crs).CreateGeometryFactory();
    }

    public int Crs { get; }

    /// <summary>Positions read so far.</summary>
    public int VertexCount => _positions.Count;

    /// <exception cref="GeometryInputException">The object is not a geometry in good form.</exception>
    public Geometry Read(JsonElement geometry) => Read(geometry, depth: 0);

    /// <summary>A value as it stood, cut short, for a message.</summary>
    public static string Show(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => $"an array of {value.GetArrayLength()}",
        _ when value.GetRawText() is { Length: > LongestShown } text => text[..LongestShown] + "…",
        _ => value.GetRawText(),
    };

    private Geometry Read(JsonElement geometry, int depth)
    {
        if (geometry.ValueKind != JsonValueKind.Object)
        {
            throw Invalid($"{Show(geometry)} stands where a GeoJSON geometry object must stand, "
                + """such as {"type":"Point","coordinates":[112.3,-8.1]}.""");
        }

        if (depth > 0 && geometry.TryGetProperty("crs", out _))
        {
            throw Invalid("a CRS is told once, at the outermost geometry.");
        }

        var type = ReadType(geometry);
        return type == GeometryType.GeometryCollection
            ? ReadCollection(Member(geometry, "geometries", type), depth)
            : ReadSimple(type, Member(geometry, "coordinates", type));
    }

    private GeometryType ReadType(JsonElement geometry)
    {
        if (!geometry.TryGetProperty("type", out var type))
        {
            throw Invalid($"the member \"type\" is missing; it is one of {TypeNames}.");
        }

        if (type.ValueKind == JsonValueKind.String
            && type.GetString() is { } name
            && Enum.GetNames<GeometryType>().Contains(name, StringComparer.Ordinal))
        {
            return Enum.Parse<GeometryType>(name);
        }

        _path.Enter("type");
        throw Invalid(type.ValueKind == JsonValueKind.String && type.GetString() is "Feature" or "FeatureCollection"
            ? $"{Show(type)} is not a geometry; give the feature's member \"geometry\"."
            : $"{Show(type)} is not one of {TypeNames}.");
    }

    private JsonElement Member(JsonElement geometry, string name, GeometryType type)
    {
        if (!geometry.TryGetProperty(name, out var member))
        {
            throw Invalid($"a {type} must have the member \"{name}\".");
        }

        _path.Enter(name);
        if (member.ValueKind != JsonValueKind.Array)
        {
            throw Invalid($"{Show(member)} stands where an array must stand.");
        }

        return member;
    }

    /// <summary>The members of a collection; <see cref="Member"/> has entered "geometries".</summary>
    private GeometryCollection ReadCollection(JsonElement members, int depth)
    {
        if (depth > _limits.MaxCollectionDepth)
        {
            throw Invalid($"collections lie in collections more than {_limits.MaxCollectionDepth} deep.");
        }

        var geometries = ReadEach(members, "geometry", member => Read(member, depth + 1));
        _path.Leave();
        return _factory.CreateGeometryCollection(geometries);
    }

    /// <summary>Any type but a collection; <see cref="Member"/> has entered "coordinates".</summary>
    private Geometry ReadSimple(GeometryType type, JsonElement coordinates)
    {
        Geometry geometry = type switch
        {
            GeometryType.Point => ReadPoint(coordinates),
            GeometryType.LineString => ReadLine(coordinates),
            GeometryType.Polygon => ReadPolygon(coordinates),
            GeometryType.MultiPoint => _factory.CreateMultiPoint(ReadEach(coordinates, "position", ReadPoint)),
            GeometryType.MultiLineString => _factory.CreateMultiLineString(ReadEach(coordinates, "line", ReadLine)),
            _ => _factory.CreateMultiPolygon(ReadEach(coordinates, "polygon", ReadPolygon)),
        };
        _path.Leave();
        return geometry;
    }

    private Point ReadPoint(JsonElement position) => _factory.CreatePoint(_positions.Read(position));

    private LineString ReadLine(JsonElement positions) =>
        _factory.CreateLineString(_positions.ReadMany(positions, least: 2, "a line"));

    private Polygon ReadPolygon(JsonElement rings)
    {
        var read = ReadEach(rings, "ring", ring => _factory.CreateLinearRing(_positions.ReadRing(ring)));
        return _factory.CreatePolygon(read[0], read[1..]);
    }

    private T[] ReadEach<T>(JsonElement array, string what, Func<JsonElement, T> read)
    {
        if (array.ValueKind != JsonValueKind.Array)
        {
            throw Invalid($"{Show(array)} stands where an array must stand.");
        }

        if (array.GetArrayLength() == 0)
        {
            throw Invalid($"there must be at least one {what}.");
        }

        // An element holds at least one position, so an array longer than the limit need not be read to be refused.
        _positions.RequireRoomFor(array.GetArrayLength());
        var all = new T[array.GetArrayLength()];
        var index = 0;
        _path.Enter(0);
        foreach (var element in array.EnumerateArray())
        {
            _path.MoveTo(index);
            all[index++] = read(element);
        }

        _path.Leave();
        return all;
    }

    private static string TypeNames => string.Join(", ", Enum.GetNames<GeometryType>());

    private GeometryInputException Invalid(string problem) =>
        new(GeometryInputException.InvalidGeometry, _path.ToString(), problem);
}
