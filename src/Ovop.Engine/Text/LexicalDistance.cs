namespace Ovop.Engine.Text;

/// <summary>
/// The number of edits that turn one text into another (Damerau and Levenshtein): an insertion, a deletion,
/// a substitution, or a swap of neighbours. Any difference in case alone counts as one edit.
/// </summary>
/// <remarks>Not safe to share between threads: it reuses its rows.</remarks>
internal sealed class LexicalDistance
{
    private readonly string _input;
    private readonly string _inputLowerCase;
    private readonly int[][] _rows;

    public LexicalDistance(string input)
    {
        _input = input;
        _inputLowerCase = input.ToLowerInvariant();
        _rows = [new int[input.Length + 1], new int[input.Length + 1], new int[input.Length + 1]];
    }

    /// <summary>The distance, or null where it is above the threshold.</summary>
    public int? To(string option, int threshold)
    {
        if (string.Equals(_input, option, StringComparison.Ordinal))
        {
            return 0;
        }

        var optionLowerCase = option.ToLowerInvariant();
        if (string.Equals(_inputLowerCase, optionLowerCase, StringComparison.Ordinal))
        {
            return 1;
        }

        // The shorter text lies along the row, and a row never needs more cells than the input has.
        var (longer, shorter) = optionLowerCase.Length < _inputLowerCase.Length
            ? (_inputLowerCase, optionLowerCase)
            : (optionLowerCase, _inputLowerCase);
        return longer.Length - shorter.Length > threshold ? null : Measure(longer, shorter, threshold);
    }

    private int? Measure(string longer, string shorter, int threshold)
    {
        for (var j = 0; j <= shorter.Length; j++)
        {
            _rows[0][j] = j;
        }

        for (var i = 1; i <= longer.Length; i++)
        {
            var above = _rows[(i - 1) % 3];
            var current = _rows[i % 3];
            var smallest = current[0] = i;
            for (var j = 1; j <= shorter.Length; j++)
            {
                var cost = longer[i - 1] == shorter[j - 1] ? 0 : 1;
                var cell = Math.Min(Math.Min(above[j] + 1, current[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && longer[i - 1] == shorter[j - 2] && longer[i - 2] == shorter[j - 1])
                {
                    cell = Math.Min(cell, _rows[(i - 2) % 3][j - 2] + 1);
                }

                smallest = Math.Min(smallest, cell);
                current[j] = cell;
            }

            // The distance can never fall below the smallest cell of a row.
            if (smallest > threshold)
            {
                return null;
            }
        }

        var distance = _rows[longer.Length % 3][shorter.Length];
        return distance <= threshold ? distance : null;
    }
}
