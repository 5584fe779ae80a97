using System.Buffers;
using System.Runtime.CompilerServices;

namespace Ovop.Geo.Spatial;

/// <summary>The state of one run of <see cref="GeoJsonText"/>: where the text goes and how its numbers look.</summary>
internal ref partial struct GeoJsonTextWriter(IBufferWriter<byte> output, int precision)
{
    /// <summary>Asked of the output at a time: enough that asking costs nothing, little enough for any pool.</summary>
    private const int ChunkBytes = 4096;

    private readonly CoordinateFormat _format = new(precision);
    private Span<byte> _buffer = default;
    private int _at = 0;

    /// <summary>Hands what was written to the output; nothing may be written after it.</summary>
    public readonly void Flush() => output.Advance(_at);

    public void WriteGeometry(ref WkbCursor cursor, int depth = 0)
    {
        var header = cursor.ReadHeader();
        Write("{\"type\":"u8);
        WriteType(header.Type);
        if (header.Type == GeometryType.GeometryCollection)
        {
            Write(",\"geometries\":"u8);
            WriteMembers(ref cursor, depth);
        }
        else
        {
            Write(",\"coordinates\":"u8);
            WriteCoordinates(ref cursor, header);
        }

        Write("}"u8);
    }

    public void WriteType(GeometryType type) => Write(type switch
    {
        GeometryType.Point => "\"Point\""u8,
        GeometryType.LineString => "\"LineString\""u8,
        GeometryType.Polygon => "\"Polygon\""u8,
        GeometryType.MultiPoint => "\"MultiPoint\""u8,
        GeometryType.MultiLineString => "\"MultiLineString\""u8,
        GeometryType.MultiPolygon => "\"MultiPolygon\""u8,
        _ => "\"GeometryCollection\""u8,
    });

    public void WriteCoordinates(ref WkbCursor cursor)
    {
        var header = cursor.ReadHeader();
        if (header.Type == GeometryType.GeometryCollection)
        {
            Write("null"u8);
        }
        else
        {
            WriteCoordinates(ref cursor, header);
        }
    }

    public void WriteGeometries(ref WkbCursor cursor)
    {
        if (cursor.ReadHeader().Type == GeometryType.GeometryCollection)
        {
            WriteMembers(ref cursor, depth: 0);
        }
        else
        {
            Write("null"u8);
        }
    }

    public void WriteBbox(in WkbEnvelope envelope)
    {
        if (envelope.IsEmpty)
        {
            Write("[]"u8);
            return;
        }

        WriteByte((byte)'[');
        WritePosition(envelope.MinX, envelope.MinY, envelope.HasZ ? envelope.MinZ : double.NaN);
        WriteByte((byte)',');
        WritePosition(envelope.MaxX, envelope.MaxY, envelope.HasZ ? envelope.MaxZ : double.NaN);
        WriteByte((byte)']');
    }

    private void WriteMembers(ref WkbCursor cursor, int depth)
    {
        if (depth > Wkb.MaxDepth)
        {
            throw Wkb.NestedTooDeep();
        }

        WriteByte((byte)'[');
        var members = cursor.ReadMemberCount();
        for (var i = 0; i < members; i++)
        {
            Separate(i);
            WriteGeometry(ref cursor, depth + 1);
        }

        WriteByte((byte)']');
    }

    private void WriteCoordinates(ref WkbCursor cursor, WkbHeader header)
    {
        switch (header.Type)
        {
            case GeometryType.Point:
                WritePoint(cursor.ReadPosition(header));
                break;
            case GeometryType.LineString:
                WriteLine(cursor.ReadPositions(header), isReversed: false);
                break;
            case GeometryType.Polygon:
                WriteRings(ref cursor, header);
                break;
            case GeometryType.MultiPoint:
                WriteMultiPoint(ref cursor);
                break;
            case GeometryType.MultiLineString:
                WriteMultiLineString(ref cursor);
                break;
            default:
                WriteMultiPolygon(ref cursor);
                break;
        }
    }

    private void WritePoint(WkbPositions point)
    {
        if (point.IsEmptyPoint)
        {
            Write("[]"u8);
            return;
        }

        WriteLinePosition(point, 0);
    }

    private void WriteRings(ref WkbCursor cursor, WkbHeader header)
    {
        WriteByte((byte)'[');
        var rings = cursor.ReadRingCount();
        for (var i = 0; i < rings; i++)
        {
            Separate(i);
            var ring = cursor.ReadPositions(header);
            var mustBeCounterClockwise = i == 0;
            WriteLine(ring, isReversed: ring.IsCounterClockwise() == !mustBeCounterClockwise);
        }

        WriteByte((byte)']');
    }

    /// <summary>An empty point within a multi-point has no position to write: it is left out.</summary>
    private void WriteMultiPoint(ref WkbCursor cursor)
    {
        WriteByte((byte)'[');
        var written = 0;
        for (var members = cursor.ReadMemberCount(); members > 0; members--)
        {
            var point = cursor.ReadPosition(cursor.ReadHeader(GeometryType.Point));
            if (!point.IsEmptyPoint)
            {
                Separate(written++);
                WriteLinePosition(point, 0);
            }
        }

        WriteByte((byte)']');
    }

    private void WriteMultiLineString(ref WkbCursor cursor)
    {
        WriteByte((byte)'[');
        var members = cursor.ReadMemberCount();
        for (var i = 0; i < members; i++)
        {
            Separate(i);
            WriteLine(cursor.ReadPositions(cursor.ReadHeader(GeometryType.LineString)), isReversed: false);
        }

        WriteByte((byte)']');
    }

    private void WriteMultiPolygon(ref WkbCursor cursor)
    {
        WriteByte((byte)'[');
        var members = cursor.ReadMemberCount();
        for (var i = 0; i < members; i++)
        {
            Separate(i);
            WriteRings(ref cursor, cursor.ReadHeader(GeometryType.Polygon));
        }

        WriteByte((byte)']');
    }

    private void Separate(int index)
    {
        if (index > 0)
        {
            WriteByte((byte)',');
        }
    }

    private void WriteByte(byte value)
    {
        Reserve(1);
        _buffer[_at++] = value;
    }

    private void Write(ReadOnlySpan<byte> text)
    {
        Reserve(text.Length);
        text.CopyTo(_buffer[_at..]);
        _at += text.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int bytes)
    {
        if (_buffer.Length - _at < bytes)
        {
            Refill();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Refill()
    {
        output.Advance(_at);
        _buffer = output.GetSpan(ChunkBytes);
        _at = 0;
    }
}
