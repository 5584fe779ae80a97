namespace Ovop.Testing;

/// <summary>The fields of a Protocol Buffers message.</summary>
internal static class ProtobufFields
{
    /// <summary>Each field's number, and its value: a number, or bytes.</summary>
    public static IEnumerable<(int Field, ulong Number, byte[] Bytes)> Of(byte[] message)
    {
        for (var at = 0; at < message.Length;)
        {
            var head = Varint(message, ref at);
            var field = (int)(head >> 3);
            switch (head & 7)
            {
                case 0:
                    yield return (field, Varint(message, ref at), []);
                    break;
                case 1:
                    yield return (field, BitConverter.ToUInt64(message, at), []);
                    at += sizeof(ulong);
                    break;
                case 2:
                    var length = (int)Varint(message, ref at);
                    VectorTile.Demand(at + length <= message.Length, "The message ends within a field.");
                    yield return (field, 0, message[at..(at + length)]);
                    at += length;
                    break;
                case 5:
                    yield return (field, BitConverter.ToUInt32(message, at), []);
                    at += sizeof(uint);
                    break;
                default:
                    throw new InvalidDataException($"Wire type {head & 7}.");
            }
        }
    }

    /// <summary>Packed numbers.</summary>
    public static List<ulong> Numbers(byte[] packed)
    {
        var numbers = new List<ulong>();
        for (var at = 0; at < packed.Length;)
        {
            numbers.Add(Varint(packed, ref at));
        }

        return numbers;
    }

    private static ulong Varint(byte[] bytes, ref int at)
    {
        ulong number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[at++];
            number |= (ulong)(next & 0x7f) << shift;
            if (next < 0x80)
            {
                return number;
            }
        }
    }
}
