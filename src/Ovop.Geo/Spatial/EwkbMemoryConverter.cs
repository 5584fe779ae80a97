using Npgsql.Internal;

namespace Ovop.Geo.Spatial;

/// <summary>As <see cref="EwkbBytesConverter"/>, for a slice of a larger or pooled array.</summary>
internal sealed class EwkbMemoryConverter : PgStreamingConverter<ReadOnlyMemory<byte>>
{
    public override ReadOnlyMemory<byte> Read(PgReader reader)
    {
        var bytes = new byte[reader.CurrentRemaining];
        reader.ReadBytes(bytes);
        return bytes;
    }

    public override async ValueTask<ReadOnlyMemory<byte>> ReadAsync(
        PgReader reader,
        CancellationToken cancellationToken = default)
    {
        var bytes = new byte[reader.CurrentRemaining];
        await reader.ReadBytesAsync(bytes, cancellationToken).ConfigureAwait(false);
        return bytes;
    }

    public override Size GetSize(SizeContext context, ReadOnlyMemory<byte> value, ref object? writeState) => value.Length;

    public override void Write(PgWriter writer, ReadOnlyMemory<byte> value) => writer.WriteBytes(value.Span);

    public override ValueTask WriteAsync(
        PgWriter writer,
        ReadOnlyMemory<byte> value,
        CancellationToken cancellationToken = default) => writer.WriteBytesAsync(value, cancellationToken);
}
