using System.Buffers.Binary;

namespace Ovop.Geo.Spatial;

/// <summary>
/// Reads well-known binary from front to back: OGC WKB, ISO WKB (type + 1000, 2000, 3000 for Z, M, ZM) and PostGIS's
/// EWKB (flags for Z, M and SRID), each geometry in its own byte order. Every count is checked against the bytes that
/// are left, so that a damaged value costs one <see cref="FormatException"/> and no memory.
/// </summary>
internal ref struct WkbCursor(ReadOnlySpan<byte> wkb)
{
    private const uint ZFlag = 0x8000_0000;
    private const uint MFlag = 0x4000_0000;
    private const uint SridFlag = 0x2000_0000;
    private const int HeaderBytes = 1 + sizeof(uint);

    private readonly ReadOnlySpan<byte> _wkb = wkb;
    private int _at;
    private bool _isLittleEndian;

    public WkbHeader ReadHeader()
    {
        Require(HeaderBytes);
        var order = _wkb[_at++];
        if (order > 1)
        {
            throw new FormatException($"Byte {_at - 1} of the WKB must be a byte order, 0 or 1, and is {order}.");
        }

        _isLittleEndian = order == 1;
        var code = ReadUInt32();
        var srid = 0;
        if ((code & SridFlag) != 0)
        {
            srid = unchecked((int)ReadUInt32());
        }

        var isoType = code & ~(ZFlag | MFlag | SridFlag);
        var isoDimensions = isoType / 1000;
        var type = isoType % 1000;
        if (type is < (uint)GeometryType.Point or > (uint)GeometryType.GeometryCollection || isoDimensions > 3)
        {
            throw new FormatException($"WKB type {isoType} is none of the seven types that GeoJSON has.");
        }

        return new WkbHeader(
            (GeometryType)type,
            srid,
            HasZ: (code & ZFlag) != 0 || (isoDimensions & 1) != 0,
            HasM: (code & MFlag) != 0 || (isoDimensions & 2) != 0);
    }

    /// <summary>The header of a member of a multi-geometry, which must be of the given type.</summary>
    public WkbHeader ReadHeader(GeometryType expected)
    {
        var header = ReadHeader();
        return header.Type == expected
            ? header
            : throw new FormatException($"WKB has a {header.Type} where a {expected} must stand.");
    }

    /// <summary>The number of rings of a polygon.</summary>
    public int ReadRingCount() => ReadCount(sizeof(uint));

    /// <summary>The number of members of a multi-geometry or a collection.</summary>
    public int ReadMemberCount() => ReadCount(HeaderBytes);

    /// <summary>The single position of a point.</summary>
    public WkbPositions ReadPosition(WkbHeader header) => TakePositions(header, 1);

    /// <summary>The positions of a line or a ring, with their count before them.</summary>
    public WkbPositions ReadPositions(WkbHeader header) =>
        TakePositions(header, ReadCount(header.Dimensions * sizeof(double)));

    private WkbPositions TakePositions(WkbHeader header, int count)
    {
        var length = count * header.Dimensions * sizeof(double);
        Require(length);
        var bytes = _wkb.Slice(_at, length);
        _at += length;
        return new WkbPositions(bytes, count, header, _isLittleEndian);
    }

    private int ReadCount(int leastBytesEach)
    {
        Require(sizeof(uint));
        var count = ReadUInt32();
        if (count > (uint)((_wkb.Length - _at) / leastBytesEach))
        {
            throw new FormatException(
                $"WKB announces {count} parts at byte {_at - sizeof(uint)}, and {_wkb.Length - _at} bytes follow.");
        }

        return (int)count;
    }

    private uint ReadUInt32()
    {
        Require(sizeof(uint));
        var bytes = _wkb[_at..];
        _at += sizeof(uint);
        return _isLittleEndian
            ? BinaryPrimitives.ReadUInt32LittleEndian(bytes)
            : BinaryPrimitives.ReadUInt32BigEndian(bytes);
    }

    private readonly void Require(int bytes)
    {
        if (_wkb.Length - _at < bytes)
        {
            throw new FormatException($"WKB ends at byte {_wkb.Length}, where {bytes} more bytes were to be read.");
        }
    }
}
