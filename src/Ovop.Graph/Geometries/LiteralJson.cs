using System.Text.Json;
using Ovop.Engine.Language;
using Ovop.Engine.Types;

namespace Ovop.Graph.Geometries;

/// <summary>Turns a GraphQL literal into JSON text: both have lists, objects, strings, numbers, booleans and null.</summary>
internal static class LiteralJson
{
    /// <summary>To read it: deeper than what the parser of GraphQL and that of variables let pass, one within the other.</summary>
    public static JsonDocumentOptions Options { get; } = new() { MaxDepth = 1_000 };

    /// <exception cref="CoercionException">An enum value stands where JSON has none, apart from a bare geometry type.</exception>
    public static ReadOnlyMemory<byte> Of(ValueNode literal)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        Write(literal, writer);
        writer.Flush();
        return buffer.WrittenMemory;
    }

    private static void Write(ValueNode literal, Utf8JsonWriter writer)
    {
        switch (literal)
        {
            case ObjectValueNode node:
                writer.WriteStartObject();
                foreach (var field in node.Fields)
                {
                    writer.WritePropertyName(field.Name.Value);
                    Write(field.Value, writer);
                }

                writer.WriteEndObject();
                break;
            case ListValueNode node:
                writer.WriteStartArray();
                foreach (var item in node.Values)
                {
                    Write(item, writer);
                }

                writer.WriteEndArray();
                break;
            case IntValueNode node:
                writer.WriteRawValue(node.Value);
                break;
            case FloatValueNode node:
                writer.WriteRawValue(node.Value);
                break;
            case StringValueNode node:
                writer.WriteStringValue(node.Value);
                break;
            case EnumValueNode node:
                // HotChocolate's clients write the type as an enum value: {type: Point, ...}.
                writer.WriteStringValue(node.Value);
                break;
            case BooleanValueNode node:
                writer.WriteBooleanValue(node.Value);
                break;
            case NullValueNode:
                writer.WriteNullValue();
                break;
            default:
                throw new CoercionException($"{literal.GetType().Name} is not part of a geometry.");
        }
    }
}
