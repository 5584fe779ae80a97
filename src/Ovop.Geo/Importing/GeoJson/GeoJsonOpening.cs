using System.Buffers;
using System.Text.Json;

namespace Ovop.Geo.Importing.GeoJson;

/// <summary>Sees from the first members of a file's first object what the file is.</summary>
internal static class GeoJsonOpening
{
    private const string Expected = "a GeoJSON FeatureCollection, or features one to a line, must stand";

    public enum Kind
    {
        /// <summary>One FeatureCollection.</summary>
        Collection,

        /// <summary>Features one after the other.</summary>
        Sequence,
    }

    /// <param name="bytes">From the first value on.</param>
    /// <param name="isLast">Whether the file ends with them.</param>
    /// <param name="line">The line on which they begin, for messages.</param>
    /// <returns>Null where more bytes are needed to tell.</returns>
    /// <exception cref="GeoJsonSyntaxException">It is neither.</exception>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static Kind? Read(ReadOnlySequence<byte> bytes, bool isLast, long line)
    {
        if (bytes.IsEmpty)
        {
            return isLast ? throw Unexpected(line, "nothing") : null;
        }

        var reader = new Utf8JsonReader(bytes, isFinalBlock: false, default);
        if (!reader.Read())
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Unexpected(line, "another JSON value");
        }

        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                throw Unexpected(line, "an object without a type");
            }

            if (reader.ValueTextEquals("features"u8))
            {
                return Kind.Collection;
            }

            if (reader.ValueTextEquals("geometry"u8) || reader.ValueTextEquals("properties"u8))
            {
                return Kind.Sequence;
            }

            var isType = reader.ValueTextEquals("type"u8);
            if (!reader.Read())
            {
                return null;
            }

            if (isType)
            {
                return OfType(ref reader, line);
            }

            if (!reader.TrySkip())
            {
                return null;
            }
        }

        return null;
    }

    private static Kind OfType(ref Utf8JsonReader type, long line)
    {
        var name = type.TokenType == JsonTokenType.String ? type.GetString() : null;
        return name switch
        {
            "FeatureCollection" => Kind.Collection,
            "Feature" => Kind.Sequence,
            _ => throw Unexpected(line, $"an object of type \"{name}\""),
        };
    }

    private static GeoJsonSyntaxException Unexpected(long line, string what) =>
        new($"line {line}: {what}, where {Expected}.");
}
