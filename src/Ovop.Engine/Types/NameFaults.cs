namespace Ovop.Engine.Types;

/// <summary>
/// Names are those of the language, and the reserved ones are left to introspection (sections 2.1.9 and 2.2).
/// </summary>
internal static class NameFaults
{
    /// <param name="name">The name.</param>
    /// <param name="place">What bears it, for a person.</param>
    public static IEnumerable<string> Of(string name, string place)
    {
        if (name.Length == 0)
        {
            yield return $"{place}: Expected name to be a non-empty string.";
        }
        else if (!name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'))
        {
            yield return $"{place}: Names must only contain [_a-zA-Z0-9] but \"{name}\" does not.";
        }
        else if (char.IsAsciiDigit(name[0]))
        {
            yield return $"{place}: Names must start with [_a-zA-Z] but \"{name}\" does not.";
        }
        else if (name.StartsWith("__", StringComparison.Ordinal))
        {
            yield return $"{place}: Name \"{name}\" must not begin with \"__\", "
                + "which is reserved by GraphQL introspection.";
        }
    }
}
