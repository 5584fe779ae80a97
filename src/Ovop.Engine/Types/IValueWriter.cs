using System.Buffers;

namespace Ovop.Engine.Types;

/// <summary>
/// Where scalars and row cells write one JSON value. As a buffer writer it takes raw UTF-8 JSON
/// that is known to be well-formed, such as coordinates.
/// </summary>
public interface IValueWriter : IBufferWriter<byte>
{
    /// <summary>Writes a JSON string, escaped.</summary>
    void WriteString(ReadOnlySpan<char> value);

    /// <summary>Writes a JSON string from UTF-8, escaped.</summary>
    void WriteString(ReadOnlySpan<byte> utf8);

    /// <summary>Writes a whole number.</summary>
    void WriteNumber(long value);

    /// <summary>Writes a finite number, shortest form that reads back the same.</summary>
    /// <exception cref="CoercionException">The number is not finite.</exception>
    void WriteNumber(double value);

    void WriteBoolean(bool value);

    void WriteNull();

    /// <summary>Writes JSON that is well-formed already, as it is.</summary>
    void WriteRaw(ReadOnlySpan<byte> json);
}
