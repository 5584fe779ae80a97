using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Ovop.Engine.Types;

/// <summary>
/// Reads strings and names of JSON that may hold half a surrogate pair as an escape (<c>"\uD800"</c>), or bytes that are
/// not UTF-8: a parser lets them pass, but they are no text, and <see cref="JsonElement.GetString"/> throws on them.
/// </summary>
internal static class JsonText
{
    /// <summary>The text of a string; as it was written where it is no text.</summary>
    public static string Read(JsonElement value) => TryRead(value, out var text)
        ? text
        : Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(value)).Trim('"');

    /// <summary>The text of a string.</summary>
    /// <returns>False where the string is no text.</returns>
    public static bool TryRead(JsonElement value, out string text)
    {
        try
        {
            text = value.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = "";
            return false;
        }
    }

    /// <summary>The name of a member; as good as it can be read where it is no text.</summary>
    public static string ReadName(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }
}
