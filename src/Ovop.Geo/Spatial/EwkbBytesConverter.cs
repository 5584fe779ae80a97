using Npgsql.Internal;

namespace Ovop.Geo.Spatial;

/// <summary>A geometry as the EWKB bytes that travel: no objects between, for the query path.</summary>
internal sealed class EwkbBytesConverter : PgStreamingConverter<byte[]>
{
    public override byte[] Read(PgReader reader)
    {
        var bytes = new byte[reader.CurrentRemaining];
        reader.ReadBytes(bytes);
        return bytes;
    }

    public override async ValueTask<byte[]> ReadAsync(PgReader reader, CancellationToken cancellationToken = default)
    {
        var bytes = new byte[reader.CurrentRemaining];
        await reader.ReadBytesAsync(bytes, cancellationToken).ConfigureAwait(false);
        return bytes;
    }

    public override Size GetSize(SizeContext context, byte[] value, ref object? writeState) => value.Length;

    public override void Write(PgWriter writer, byte[] value) => writer.WriteBytes(value);

    public override ValueTask WriteAsync(PgWriter writer, byte[] value, CancellationToken cancellationToken = default) =>
        writer.WriteBytesAsync(value, cancellationToken);
}
