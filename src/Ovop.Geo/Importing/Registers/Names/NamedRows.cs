namespace Ovop.Geo.Importing.Registers.Names;

/// <summary>The rows of one table, to be found by what a planner calls them.</summary>
/// <param name="noun">What a row is: <c>village</c>.</param>
/// <param name="readKey">The key that a text is, in whatever form it is written; null where it is none.</param>
/// <param name="rows">All rows.</param>
internal sealed class NamedRows(string noun, Func<string, string?> readKey, IReadOnlyList<NamedRow> rows)
{
    private const int MostShown = 3;

    private readonly Dictionary<string, NamedRow> _byKey =
        rows.ToDictionary(row => row.Key, StringComparer.Ordinal);

    private readonly List<(NamedRow Row, string Name)> _names = [.. rows.SelectMany(
        row => row.Names.Select(PlainText.Of).Distinct(StringComparer.Ordinal).Select(name => (row, name)))];

    private ILookup<string, NamedRow>? _byName;

    private ILookup<string, NamedRow> ByName =>
        _byName ??= _names.ToLookup(pair => pair.Name, pair => pair.Row, StringComparer.Ordinal);

    /// <summary>
    /// The row that a text names: by its key, by its name where one row has it, or by name and place as in
    /// <c>Balerejo (Wlingi)</c> or <c>Balerejo, Wlingi</c>.
    /// </summary>
    /// <param name="text">As the planner wrote it.</param>
    /// <param name="regency">The code of the regency that is meant where several have the name; null where unknown.</param>
    /// <param name="problem">Where there is no such row, why, and what would be right.</param>
    public NamedRow? Find(string text, string? regency, out string problem)
    {
        problem = "";
        if (readKey(text) is { } key && _byKey.TryGetValue(key, out var row))
        {
            return row;
        }

        var found = Named(text, regency);
        if (found.Count == 1)
        {
            return found[0];
        }

        problem = found.Count > 1 ? Ambiguous(text, found) : Unknown(text, regency);
        return null;
    }

    /// <summary>The row of the same name and place; null where there is none, or more than one.</summary>
    /// <param name="home">The code of a village or regency; null for what is of no place.</param>
    public NamedRow? Same(string name, string? home)
    {
        var same = ByName[PlainText.Of(name)]
            .Where(row => home is null ? row.Home.Count == 0 : row.Home.Contains(home, StringComparer.Ordinal))
            .ToList();
        return same.Count == 1 ? same[0] : null;
    }

    private List<NamedRow> Named(string text, string? regency)
    {
        var found = ByName[PlainText.Of(text)].ToList();
        if (found.Count == 0 && SplitPlace(text) is (var name, var place))
        {
            found = [.. ByName[PlainText.Of(name)]
                .Where(row => row.Places.Any(known => PlainText.Of(known) == PlainText.Of(place)))];
        }

        var here = found.Count > 1 && regency is not null ? found.FindAll(row => row.Regency == regency) : found;
        return here.Count > 0 ? here : found;
    }

    private static (string Name, string Place)? SplitPlace(string text)
    {
        var at = text.LastIndexOfAny(['(', ',']);
        return at <= 0 ? null : (text[..at], text[(at + 1)..].TrimEnd(' ', ')'));
    }

    private static string Ambiguous(string text, List<NamedRow> found)
    {
        var shown = string.Join("; ", found.Take(MostShown).Select(Shown));
        var more = found.Count > MostShown ? $" and {found.Count - MostShown} more" : "";
        var place = found[0].Places.FirstOrDefault(name => PlainText.Of(name) != PlainText.Of(found[0].Key));
        var example = place is null ? "" : $", or the name with its place, such as {found[0].Names[0]} ({place})";
        return $"'{text}' may be any of {found.Count}: {shown}{more}. Write what stands in quotation marks{example}.";
    }

    private string Unknown(string text, string? regency)
    {
        var nearest = Nearest(text, regency);
        return nearest.Count == 0
            ? $"'{text}' is no {noun} here, and none is like it."
            : $"'{text}' is no {noun}; did you mean {string.Join(" or ", nearest.Select(Shown))}?";
    }

    /// <summary>The rows whose key or name is nearest: within a third of the letters; those of the regency first.</summary>
    private List<NamedRow> Nearest(string text, string? regency)
    {
        var key = readKey(text) ?? text.ToLowerInvariant();
        var name = PlainText.Of(SplitPlace(text)?.Name ?? text);
        var least = Math.Max(1, name.Length / 3);
        var nearest = new List<NamedRow>();
        foreach (var (row, known) in _names)
        {
            var distance = Math.Min(
                PlainText.Distance(name, known, least), PlainText.Distance(key, row.Key, least));
            if (distance < least)
            {
                nearest.Clear();
                least = distance;
            }

            if (distance == least && (nearest.Count == 0 || nearest[^1] != row))
            {
                nearest.Add(row);
            }
        }

        return [.. nearest.OrderByDescending(row => row.Regency == regency).ThenBy(row => row.Key, StringComparer.Ordinal)
            .Take(MostShown)];
    }

    private static string Shown(NamedRow row) => row.Title.Length == 0 ? $"'{row.Key}'" : $"'{row.Key}' ({row.Title})";
}
