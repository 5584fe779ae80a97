namespace Ovop.Engine.Text;

/// <summary>The question at the end of an error message that names what may have been meant.</summary>
internal static class DidYouMean
{
    private const int MaxSuggestions = 5;

    /// <summary>
    /// <c> Did you mean "A", "B", or "C"?</c> with a leading space, or the empty string where nothing is suggested.
    /// </summary>
    /// <param name="suggestions">The best first; only the first five are named.</param>
    /// <param name="subject">What they are, such as <c>the enum value</c>, or null.</param>
    public static string Question(IReadOnlyList<string> suggestions, string? subject = null)
    {
        var opening = subject is null ? " Did you mean " : $" Did you mean {subject} ";
        var quoted = suggestions.Take(MaxSuggestions).Select(suggestion => $"\"{suggestion}\"").ToList();
        return quoted.Count switch
        {
            0 => string.Empty,
            1 => $"{opening}{quoted[0]}?",
            2 => $"{opening}{quoted[0]} or {quoted[1]}?",
            _ => $"{opening}{string.Join(", ", quoted.SkipLast(1))}, or {quoted[^1]}?",
        };
    }
}
