using System.Text.RegularExpressions;

namespace Ovop.Engine.Tests.Conformance.Running;

/// <summary>
/// Makes the document, and then the schema, of a difference as small as removing goes: what may be left out without
/// the difference going away is left out, large parts first.
/// </summary>
/// <param name="find">Which of some cases differ.</param>
internal sealed partial class Shrinker(
    Func<string?, IReadOnlyList<ConformanceCase>, Task<IReadOnlyList<Difference>>> find)
{
    private const int MaxAsked = 6_000;
    private const int BatchSize = 60;

    private int _asked;

    public async Task<Difference> ShrinkAsync(Difference difference)
    {
        difference = await ShrinkDocumentAsync(difference);
        difference = await ShrinkSchemaAsync(difference);
        return await ShrinkDocumentAsync(difference);
    }

    private Task<Difference> ShrinkDocumentAsync(Difference difference) => ShrinkAsync(
        difference,
        difference.Case.Text,
        async texts => await find(
            difference.Schema, [.. texts.Select(text => difference.Case with { Text = text })]));

    private async Task<Difference> ShrinkSchemaAsync(Difference difference) => difference.Schema is null
        ? difference
        : await ShrinkAsync(difference, difference.Schema, async texts =>
        {
            foreach (var text in texts)
            {
                // A schema that one side alone can build is another difference than the one looked for.
                var found = await find(text, [difference.Case]);
                if (found is [{ } one] && !one.Ours.StartsWith("threw", StringComparison.Ordinal)
                    && !one.Reference.Contains("\"schema\":", StringComparison.Ordinal)
                    && !one.Ours.Contains("\"schema\":", StringComparison.Ordinal))
                {
                    return found;
                }
            }

            return [];
        });

    private async Task<Difference> ShrinkAsync(
        Difference difference, string text, Func<string[], Task<IReadOnlyList<Difference>>> ask)
    {
        // Tokens where they show the difference when they stand apart; else it lies in the characters.
        var separator = " ";
        var units = Token().Matches(text).Select(match => match.Value).ToList();
        if (await ask([string.Join(separator, units)]) is [{ } retold, ..])
        {
            difference = retold;
        }
        else
        {
            (separator, units) = ("", [.. text.Select(c => c.ToString())]);
        }

        for (var isSmaller = true; isSmaller && _asked < MaxAsked;)
        {
            isSmaller = false;
            foreach (var batch in Removals(units).Chunk(BatchSize))
            {
                _asked += batch.Length;
                var texts = batch.Select(removal => string.Join(separator, Without(units, removal))).ToArray();
                if (await ask(texts) is not [{ } smaller, ..])
                {
                    continue;
                }

                difference = smaller;
                var kept = difference.Schema is not null && !texts.Contains(difference.Case.Text)
                    ? difference.Schema
                    : difference.Case.Text;
                units = Without(units, batch[Array.IndexOf(texts, kept)]);
                isSmaller = true;
                break;
            }
        }

        return difference;
    }

    /// <summary>What may be tried to leave out: halves, quarters, ..., then brackets with what is in them.</summary>
    private static IEnumerable<(int Start, int Count)> Removals(List<string> units)
    {
        for (var size = units.Count / 2; size >= 4; size /= 2)
        {
            for (var start = 0; start < units.Count; start += size)
            {
                yield return (start, Math.Min(size, units.Count - start));
            }
        }

        for (var start = 0; start < units.Count; start++)
        {
            if (units[start] is "{" or "(" or "[" && Closing(units, start) is { } end)
            {
                for (var before = 4; before >= 0; before--)
                {
                    yield return (Math.Max(0, start - before), end + 1 - Math.Max(0, start - before));
                }
            }
        }

        for (var size = 6; size >= 1; size--)
        {
            for (var start = 0; start + size <= units.Count; start++)
            {
                yield return (start, size);
            }
        }
    }

    private static int? Closing(List<string> units, int start)
    {
        var depth = 0;
        for (var i = start; i < units.Count; i++)
        {
            depth += units[i] switch { "{" or "(" or "[" => 1, "}" or ")" or "]" => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return null;
    }

    private static List<string> Without(List<string> units, (int Start, int Count) removal) =>
        [.. units[..removal.Start], .. units[(removal.Start + removal.Count)..]];

    [GeneratedRegex("\"\"\"(?:\\\\\"\"\"|[^\"]|\"(?!\"\"))*\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|\\.\\.\\.|[$@]?[\\w.+-]+|\\S")]
    private static partial Regex Token();
}
