using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Graph.Entities.Nodes;

/// <summary>
/// Ids of the Global Object Identification of Relay: to a client opaque, within base64url of <c>1:Village:35.05.01.2008</c>,
/// that is version, type and key, columns of a key of several with colons between them.
/// </summary>
internal static class GlobalId
{
    private const char Separator = ':';
    private const string Version = "1";

    /// <summary>What stands before the key in the ids of a type.</summary>
    public static byte[] PrefixOf(string type) => Encoding.UTF8.GetBytes($"{Version}{Separator}{type}{Separator}");

    /// <summary>Between two columns of a key.</summary>
    public static ReadOnlySpan<byte> KeySeparator => ":"u8;

    /// <summary>Writes an id as a JSON string.</summary>
    public static void Write(ReadOnlySpan<byte> plain, IValueWriter writer)
    {
        var text = writer.GetSpan(Base64Url.GetEncodedLength(plain.Length) + 2);
        text[0] = (byte)'"';
        var length = Base64Url.EncodeToUtf8(plain, text[1..]);
        text[length + 1] = (byte)'"';
        writer.Advance(length + 2);
    }

    /// <summary>Reads an id.</summary>
    /// <param name="id">As a client gave it.</param>
    /// <param name="definitions">The types that there are.</param>
    /// <param name="definition">The id's type.</param>
    /// <param name="key">The values of the key's columns.</param>
    public static bool TryRead(string id, EntityDefinitions definitions, out EntityDefinition definition, out object[] key)
    {
        (definition, key) = (null!, []);
        if (!Base64Url.IsValid(id) || Encoding.UTF8.GetString(Base64Url.DecodeFromChars(id)).Split(Separator) is not [Version, var type, .. var parts]
            || definitions.All.FirstOrDefault(one => one.IsNode && one.Name == type) is not { } found || found.Model.Key.Length != parts.Length)
        {
            return false;
        }

        definition = found;
        key = [.. found.Model.Key.Select((column, i) => Value(column, parts[i])).OfType<object>()];
        return key.Length == parts.Length;
    }

    private static object? Value(EntityColumn column, string text) => column.Kind switch
    {
        ValueKind.Text or ValueKind.Enum => text.Length > 0 ? text : null,
        // Only as it is written: an object has one id.
        ValueKind.Integer => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number.ToString(CultureInfo.InvariantCulture) == text ? number : null,
        _ => throw new NotSupportedException($"No id is made of {column.Property} ({column.Kind})."),
    };
}
