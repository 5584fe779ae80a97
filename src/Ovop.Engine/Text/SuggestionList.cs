namespace Ovop.Engine.Text;

/// <summary>Finds what a misspelt name may have meant.</summary>
internal static class SuggestionList
{
    /// <summary>The options within two fifths of the input's length, nearest first, equals in natural order.</summary>
    public static IReadOnlyList<string> For(string input, IEnumerable<string> options)
    {
        var threshold = (int)Math.Floor(input.Length * 0.4) + 1;
        var distance = new LexicalDistance(input);
        return options
            .Distinct(StringComparer.Ordinal)
            .Select(option => (Option: option, Distance: distance.To(option, threshold)))
            .Where(candidate => candidate.Distance is not null)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Option, NaturalOrder.Instance)
            .Select(candidate => candidate.Option)
            .ToList();
    }
}
