using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Types;

/// <summary>Keeps what is written to it as JSON text.</summary>
internal sealed class TextWriterOfValues : IValueWriter
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly ArrayBufferWriter<byte> _bytes = new();

    public string Text => Encoding.UTF8.GetString(_bytes.WrittenSpan);

    public static string Serialized(ScalarType type, object value)
    {
        var writer = new TextWriterOfValues();
        type.Serialize(value, writer);
        return writer.Text;
    }

    public void WriteString(ReadOnlySpan<char> value) =>
        WriteRaw(JsonSerializer.SerializeToUtf8Bytes(value.ToString(), Plain));

    public void WriteString(ReadOnlySpan<byte> utf8) => WriteString(Encoding.UTF8.GetString(utf8));

    public void WriteNumber(long value) => Write(value.ToString(CultureInfo.InvariantCulture));

    public void WriteNumber(double value) => Write(value.ToString("R", CultureInfo.InvariantCulture));

    public void WriteBoolean(bool value) => Write(value ? "true" : "false");

    public void WriteNull() => Write("null");

    public void WriteRaw(ReadOnlySpan<byte> json) => _bytes.Write(json);

    public void Advance(int count) => _bytes.Advance(count);

    public Memory<byte> GetMemory(int sizeHint = 0) => _bytes.GetMemory(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => _bytes.GetSpan(sizeHint);

    private void Write(string text) => WriteRaw(Encoding.UTF8.GetBytes(text));
}
