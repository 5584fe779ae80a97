using System.Text;

namespace Ovop.Testing;

/// <summary>A Mapbox Vector Tile (version 2.1), read independently of what wrote it.</summary>
public sealed class VectorTile
{
    private VectorTile(IReadOnlyList<VectorTileLayer> layers) => Layers = layers;

    public IReadOnlyList<VectorTileLayer> Layers { get; }

    /// <exception cref="InvalidDataException">It breaks the format.</exception>
    public static VectorTile Read(byte[] tile)
    {
        var layers = new List<VectorTileLayer>();
        foreach (var (field, _, bytes) in ProtobufFields.Of(tile))
        {
            Demand(field == 3, $"Field {field} is none of a tile.");
            layers.Add(ReadLayer(bytes));
        }

        return new VectorTile(layers);
    }

    internal static void Demand(bool holds, string message)
    {
        if (!holds)
        {
            throw new InvalidDataException(message);
        }
    }

    private static VectorTileLayer ReadLayer(byte[] bytes)
    {
        var (name, extent, version) = ("", 4096UL, 1UL);
        var keys = new List<string>();
        var values = new List<object>();
        var features = new List<byte[]>();
        foreach (var (field, number, content) in ProtobufFields.Of(bytes))
        {
            switch (field)
            {
                case 15: version = number; break;
                case 1: name = Encoding.UTF8.GetString(content); break;
                case 2: features.Add(content); break;
                case 3: keys.Add(Encoding.UTF8.GetString(content)); break;
                case 4: values.Add(ReadValue(content)); break;
                case 5: extent = number; break;
                default: throw new InvalidDataException($"Field {field} is none of a layer.");
            }
        }

        Demand(version == 2, $"Version {version}.");
        return new VectorTileLayer(name, (int)extent, [.. features.Select(feature => ReadFeature(feature, keys, values))]);
    }

    private static object ReadValue(byte[] bytes)
    {
        var (field, number, content) = ProtobufFields.Of(bytes).Single();
        return field switch
        {
            1 => Encoding.UTF8.GetString(content),
            2 => BitConverter.Int32BitsToSingle((int)number),
            3 => BitConverter.Int64BitsToDouble((long)number),
            4 or 5 => (long)number,
            6 => ZigZag(number),
            7 => number != 0,
            _ => throw new InvalidDataException($"Field {field} is none of a value."),
        };
    }

    private static VectorTileFeature ReadFeature(byte[] bytes, List<string> keys, List<object> values)
    {
        var (id, type) = ((ulong?)null, 0UL);
        var attributes = new Dictionary<string, object>(StringComparer.Ordinal);
        IReadOnlyList<IReadOnlyList<(int X, int Y)>> parts = [];
        foreach (var (field, number, content) in ProtobufFields.Of(bytes))
        {
            switch (field)
            {
                case 1: id = number; break;
                case 2:
                    var tags = ProtobufFields.Numbers(content);
                    for (var i = 0; i < tags.Count; i += 2)
                    {
                        attributes.Add(keys[(int)tags[i]], values[(int)tags[i + 1]]);
                    }

                    break;
                case 3: type = number; break;
                case 4: parts = ReadParts(ProtobufFields.Numbers(content)); break;
                default: throw new InvalidDataException($"Field {field} is none of a feature.");
            }
        }

        Demand(type is 1 or 2 or 3, $"Geometry type {type}.");
        return new VectorTileFeature(id, (int)type, attributes, parts);
    }

    /// <summary>Section 4.3: MoveTo begins a part, LineTo goes on, ClosePath ends a ring without repeating its first position.</summary>
    private static List<IReadOnlyList<(int X, int Y)>> ReadParts(List<ulong> numbers)
    {
        var parts = new List<IReadOnlyList<(int X, int Y)>>();
        var part = new List<(int X, int Y)>();
        var (x, y) = (0, 0);
        for (var i = 0; i < numbers.Count;)
        {
            var (command, count) = (numbers[i] & 7, numbers[i++] >> 3);
            Demand(command is 1 or 2 or 7 && count > 0, $"Command {command} {count} times.");
            for (; count > 0 && command != 7; count--)
            {
                if (command == 1)
                {
                    parts.Add(part = []);
                }

                part.Add((x += (int)ZigZag(numbers[i]), y += (int)ZigZag(numbers[i + 1])));
                i += 2;
            }
        }

        return parts;
    }

    private static long ZigZag(ulong number) => (long)(number >> 1) ^ -(long)(number & 1);
}

/// <summary>A layer of a tile.</summary>
public sealed record VectorTileLayer(string Name, int Extent, IReadOnlyList<VectorTileFeature> Features);

/// <summary>A feature of a layer.</summary>
/// <param name="Id">Null where it has none.</param>
/// <param name="Type">1 points, 2 lines, 3 polygons.</param>
/// <param name="Attributes">By name.</param>
/// <param name="Parts">Points one by one; rings without their first position repeated.</param>
public sealed record VectorTileFeature(
    ulong? Id, int Type, IReadOnlyDictionary<string, object> Attributes, IReadOnlyList<IReadOnlyList<(int X, int Y)>> Parts)
{
    /// <summary>Twice the area of a ring by the surveyor's formula: above 0 for an outer one (section 4.3.4.4).</summary>
    public static long TwiceArea(IReadOnlyList<(int X, int Y)> ring) => ring
        .Select((from, i) => (From: from, To: ring[(i + 1) % ring.Count]))
        .Sum(edge => ((long)edge.From.X * edge.To.Y) - ((long)edge.To.X * edge.From.Y));
}
