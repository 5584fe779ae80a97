using System.Runtime.CompilerServices;

namespace Ovop.Geo.Spatial;

/// <content>Positions and their numbers.</content>
internal ref partial struct GeoJsonTextWriter
{
    /// <summary>Brackets, commas and three numbers: what is reserved before each position.</summary>
    private const int PositionBytes = 8 + (3 * CoordinateFormat.MaxLength);

    /// <summary>Brackets, commas and two numbers.</summary>
    private const int PlanePositionBytes = 4 + (2 * CoordinateFormat.MaxLength);

    private void WriteLine(WkbPositions line, bool isReversed)
    {
        WriteByte((byte)'[');
        if (line.TryGetPlane(out var ordinates))
        {
            WritePlane(ordinates, isReversed);
        }
        else
        {
            for (var i = 0; i < line.Count; i++)
            {
                WriteLinePosition(line, isReversed ? line.Count - 1 - i : i);
                _buffer[_at++] = (byte)',';
            }
        }

        _at -= line.Count > 0 ? 1 : 0;
        WriteByte((byte)']');
    }

    /// <summary>As many positions at a time as there is room for, so that the room is looked at once for all of them.</summary>
    private void WritePlane(ReadOnlySpan<double> ordinates, bool isReversed)
    {
        var format = _format;
        var (x, step) = isReversed ? (ordinates.Length - 2, -2) : (0, 2);
        for (var left = ordinates.Length / 2; left > 0;)
        {
            Reserve(PlanePositionBytes);
            var count = Math.Min(left, (_buffer.Length - _at) / PlanePositionBytes);
            left -= count;
            ref var start = ref _buffer[_at];
            ref var at = ref start;
            for (; count > 0; count--, x += step)
            {
                at = ref Put(ref at, '[');
                at = ref format.Write(ordinates[x], ref at);
                at = ref Put(ref at, ',');
                at = ref format.Write(ordinates[x + 1], ref at);
                at = ref Put(ref at, ']');
                at = ref Put(ref at, ',');
            }

            _at += (int)Unsafe.ByteOffset(ref start, ref at);
        }
    }

    private void WriteLinePosition(WkbPositions positions, int index)
    {
        Reserve(PositionBytes);
        ref var start = ref _buffer[_at];
        ref var at = ref Put(ref start, '[');
        at = ref WriteNumbers(
            positions.X(index), positions.Y(index), positions.HasZ ? positions.Z(index) : double.NaN, ref at);
        at = ref Put(ref at, ']');
        _at += (int)Unsafe.ByteOffset(ref start, ref at);
    }

    private void WritePosition(double x, double y, double z)
    {
        Reserve(PositionBytes);
        ref var start = ref _buffer[_at];
        _at += (int)Unsafe.ByteOffset(ref start, ref WriteNumbers(x, y, z, ref start));
    }

    /// <summary>
    /// Two numbers, and a third where there is a height (not NaN). <see cref="PositionBytes"/> are reserved: no bounds
    /// are checked here.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ref byte WriteNumbers(double x, double y, double z, ref byte at)
    {
        at = ref _format.Write(x, ref at);
        at = ref Put(ref at, ',');
        at = ref _format.Write(y, ref at);
        if (!double.IsNaN(z))
        {
            at = ref Put(ref at, ',');
            at = ref _format.Write(z, ref at);
        }

        return ref at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte Put(ref byte at, char character)
    {
        at = (byte)character;
        return ref Unsafe.Add(ref at, 1);
    }
}
