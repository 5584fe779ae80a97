using System.Buffers;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Cursors;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Clustering.Sources;

/// <summary>The place of a row among the rows of a marker: the marker's id and the row's key, signed as all cursors are.</summary>
public static class MemberCursor
{
    private static readonly uint Fingerprint = CursorRules.FingerprintOf("clusterMarkers.members");

    /// <summary>Writes a cursor as ASCII.</summary>
    public static void Write(SqlCompiler compiler, ReadOnlySpan<byte> marker, ReadOnlySpan<byte> key, IBufferWriter<byte> output)
    {
        var writer = new CursorWriter(compiler.CursorKey, Fingerprint, depth: 0);
        writer.Add(marker);
        writer.Add(key);
        writer.WriteTo(output);
    }

    /// <exception cref="QueryArgumentException">It is none of ours.</exception>
    public static (byte[] Marker, byte[] Key) Read(SqlCompiler compiler, string cursor) =>
        CursorReader.TryRead(compiler.CursorKey, cursor, out var read) && read.Fingerprint == Fingerprint
            ? (read.Parts[0]!, read.Parts[1]!)
            : throw new QueryArgumentException(
                QueryErrorCodes.InvalidCursor,
                "after is no cursor of members; give one as it came in pageInfo or edges, unchanged.");
}
