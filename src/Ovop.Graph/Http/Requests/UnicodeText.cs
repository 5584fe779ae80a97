using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace Ovop.Graph.Http.Requests;

/// <summary>
/// Refuses JSON whose strings are not Unicode text: bytes that are not UTF-8, or half of a surrogate pair as an escape.
/// JSON's grammar lets both through, a reader finds them only where it reads a value, and a GraphQL String cannot hold them.
/// </summary>
internal static class UnicodeText
{
    /// <exception cref="RequestRefusedException">A string is not Unicode text.</exception>
    /// <exception cref="JsonException">It is not JSON either.</exception>
    public static void Check(in ReadOnlySequence<byte> json)
    {
        // Nearly always: one piece, UTF-8, and nothing that could be a surrogate's escape.
        if (!json.IsSingleSegment || !Utf8.IsValid(json.FirstSpan) || MayHaveSurrogates(json.FirstSpan))
        {
            ReadAll(json);
        }
    }

    private static bool MayHaveSurrogates(ReadOnlySpan<byte> json) =>
        json.IndexOf("\\ud"u8) >= 0 || json.IndexOf("\\uD"u8) >= 0;

    private static void ReadAll(in ReadOnlySequence<byte> json)
    {
        var reader = new Utf8JsonReader(json, EnvelopeReader.Options);
        var buffer = ArrayPool<byte>.Shared.Rent(1024);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                {
                    var length = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
                    if (length > buffer.Length)
                    {
                        ArrayPool<byte>.Shared.Return(buffer);
                        buffer = ArrayPool<byte>.Shared.Rent(length);
                    }

                    reader.CopyString(buffer);
                }
            }
        }
        catch (InvalidOperationException)
        {
            throw RequestRefusedException.BadRequest(
                "A string of the request is not Unicode text: bytes that are not UTF-8, or half of a surrogate pair.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
