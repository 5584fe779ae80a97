using NetTopologySuite;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Npgsql.Internal;

namespace Ovop.Geo.Spatial;

/// <summary>
/// A NetTopologySuite geometry from and to PostGIS's extended well-known binary, SRID, Z and M included. Reading a
/// geometry of another type than <typeparamref name="T"/> throws <see cref="InvalidCastException"/>.
/// </summary>
internal sealed class EwkbGeometryConverter<T> : PgStreamingConverter<T>
    where T : Geometry
{
    // The default instance has SRID -1, which would come out of every reader that meets plain WKB.
    private static readonly NtsGeometryServices Factories = new(new PrecisionModel(), 0);

    public override T Read(PgReader reader)
    {
        var bytes = new byte[reader.CurrentRemaining];
        reader.ReadBytes(bytes);
        return Parse(bytes);
    }

    public override async ValueTask<T> ReadAsync(PgReader reader, CancellationToken cancellationToken = default)
    {
        var bytes = new byte[reader.CurrentRemaining];
        await reader.ReadBytesAsync(bytes, cancellationToken).ConfigureAwait(false);
        return Parse(bytes);
    }

    public override Size GetSize(SizeContext context, T value, ref object? writeState)
    {
        // The length is only known once the bytes are there, so they are kept for the write that follows.
        var bytes = Format(value);
        writeState = bytes;
        return bytes.Length;
    }

    public override void Write(PgWriter writer, T value) => writer.WriteBytes(BytesToWrite(writer));

    public override ValueTask WriteAsync(PgWriter writer, T value, CancellationToken cancellationToken = default) =>
        writer.WriteBytesAsync(BytesToWrite(writer), cancellationToken);

    private static byte[] BytesToWrite(PgWriter writer) => (byte[])writer.Current.WriteState!;

    private static T Parse(byte[] bytes)
    {
        using var stream = new TrustedStream(bytes);
        var geometry = new WKBReader(Factories).Read(stream);
        return geometry as T ?? throw new InvalidCastException(
            $"The database holds a {geometry.GeometryType} where a {typeof(T).Name} was asked for.");
    }

    private static byte[] Format(T value)
    {
        var ordinates = OrdinatesInUse.Of(value);
        var hasZ = ordinates.HasFlag(Ordinates.Z);
        var hasM = ordinates.HasFlag(Ordinates.M);
        return new WKBWriter(ByteOrder.LittleEndian, handleSRID: true, hasZ, hasM).Write(value);
    }

    /// <summary>
    /// The reader refuses counts that look too large for the bytes that remain, and in doing so reckons an EMPTY part
    /// larger than it is: GEOMETRYCOLLECTION(POINT EMPTY, POLYGON EMPTY) fails. What comes from PostGIS needs no such
    /// guard.
    /// </summary>
    private sealed class TrustedStream(byte[] bytes) : MemoryStream(bytes, writable: false)
    {
        public override long Length => int.MaxValue;
    }
}
