using System.IO.Compression;

namespace Ovop.Graph.Tiles;

/// <summary>A tile that was drawn, as it is sent.</summary>
/// <param name="Version">Of the data that it shows at least; null where that cannot be told.</param>
/// <param name="ETag">With its quotes; null where the version is.</param>
/// <param name="Gzip">The tile, compressed; empty where nothing lies there.</param>
internal sealed record KeptTile(string? Version, string? ETag, byte[] Gzip)
{
    // Key, version and object headers, roughly.
    private const int Overhead = 500;

    public int Size => Gzip.Length + Overhead;

    /// <summary>The bytes of a tile as they are sent.</summary>
    public static byte[] Compress(byte[] tile)
    {
        using var compressed = new MemoryStream(tile.Length / 2);
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(tile);
        }

        return compressed.ToArray();
    }

    /// <summary>The tile itself, for the few clients that do not take gzip.</summary>
    public static byte[] Expand(byte[] compressed)
    {
        using var tile = new MemoryStream(compressed.Length * 3);
        using var gzip = new GZipStream(new MemoryStream(compressed), CompressionMode.Decompress);
        gzip.CopyTo(tile);
        return tile.ToArray();
    }
}
