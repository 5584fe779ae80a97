using System.Buffers.Binary;
using System.Buffers.Text;
using Ovop.Engine.Types;
using Ovop.Geo.Clustering;

namespace Ovop.Graph.Markers;

/// <summary>
/// A marker's id: what it is of, how it was clustered, and its rows by their hash and the first key. So the same rows drawn
/// as one bear the same id wherever the map is, and in every server; other rows bear another.
/// </summary>
internal static class MarkerId
{
    private const byte Version = 1;

    public static byte[] Of(ClusterTree tree, int node, MarkersRequest request)
    {
        var key = tree.Points.Key(tree.FirstRow(node));
        var id = new byte[15 + key.Length];
        id[0] = Version;
        id[1] = (byte)request.Kind;
        BinaryPrimitives.WriteUInt16BigEndian(id.AsSpan(2), (ushort)request.Settings.RadiusPixels);
        BinaryPrimitives.WriteUInt16BigEndian(id.AsSpan(4), (ushort)request.Settings.MinPoints);
        id[6] = (byte)(tree.ExpansionZoom(node) ?? 0);
        BinaryPrimitives.WriteUInt64BigEndian(id.AsSpan(7), tree.Hash(node));
        key.CopyTo(id.AsSpan(15));
        return id;
    }

    /// <summary>Writes an id as a JSON string.</summary>
    public static void Write(ReadOnlySpan<byte> id, IValueWriter writer)
    {
        Span<byte> text = stackalloc byte[Base64Url.GetEncodedLength(id.Length)];
        Base64Url.EncodeToUtf8(id, text);
        writer.WriteString(text);
    }
}
