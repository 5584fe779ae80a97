using System.Text.Json;

namespace Ovop.Engine.Types;

/// <summary>
/// Reads strings and names of JSON that may hold half a surrogate pair as an escape (<c>"\uD800"</c>): well-formed
/// JSON, but no text, on which <see cref="JsonElement.GetString"/> throws.
/// </summary>
internal static class JsonText
{
    /// <summary>The text of a string; as it was written where it is no text.</summary>
    public static string Read(JsonElement value) => TryRead(value, out var text) ? text : value.GetRawText().Trim('"');

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
