using System.Text;

namespace Ovop.Testing;

/// <summary>The lines in which two texts differ, with a few lines around them.</summary>
internal static class LineDiff
{
    private const int LinesAround = 3;

    /// <summary>Beyond this many lines on either side a whole comparison takes too long: only the start is shown.</summary>
    private const int MostLines = 4_000;

    public static string Print(string before, string after)
    {
        var old = before.Split('\n');
        var now = after.Split('\n');
        // What both begin and end with needs no comparison.
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
        {
            start++;
        }

        var end = 0;
        while (end < old.Length - start && end < now.Length - start && old[^(end + 1)] == now[^(end + 1)])
        {
            end++;
        }

        var lines = new List<(char Mark, string Text)>();
        lines.AddRange(old[..start].Select(line => (' ', line)));
        lines.AddRange(Compare(old[start..^end], now[start..^end]));
        lines.AddRange(old[(old.Length - end)..].Select(line => (' ', line)));
        return Shorten(lines);
    }

    // The longest common subsequence, by the table.
    private static IEnumerable<(char Mark, string Text)> Compare(string[] old, string[] now)
    {
        if (old.Length > MostLines || now.Length > MostLines)
        {
            return [.. old.Take(20).Select(line => ('-', line)), .. now.Take(20).Select(line => ('+', line))];
        }

        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == now[j]
                    ? common[i + 1, j + 1] + 1
                    : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var lines = new List<(char, string)>();
        int left = 0, right = 0;
        while (left < old.Length || right < now.Length)
        {
            if (left < old.Length && right < now.Length && old[left] == now[right])
            {
                lines.Add((' ', old[left]));
                left++;
                right++;
            }
            else if (right == now.Length || (left < old.Length && common[left + 1, right] >= common[left, right + 1]))
            {
                lines.Add(('-', old[left++]));
            }
            else
            {
                lines.Add(('+', now[right++]));
            }
        }

        return lines;
    }

    private static string Shorten(List<(char Mark, string Text)> lines)
    {
        var text = new StringBuilder();
        var wasShown = true;
        for (var i = 0; i < lines.Count; i++)
        {
            var from = Math.Max(0, i - LinesAround);
            var isShown = lines.GetRange(from, Math.Min(lines.Count, i + LinesAround + 1) - from)
                .Exists(line => line.Mark != ' ');
            if (isShown)
            {
                text.Append(lines[i].Mark).Append(' ').Append(lines[i].Text).Append('\n');
            }
            else if (wasShown)
            {
                text.Append("  …\n");
            }

            wasShown = isShown;
        }

        return text.ToString();
    }
}
