namespace Ovop.Engine.Text;

/// <summary>Orders names as people do: <c>item2</c> before <c>item10</c>.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    public static readonly NaturalOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var (i, j) = (0, 0);
        while (i < x.Length && j < y.Length)
        {
            var compared = char.IsAsciiDigit(x[i]) && char.IsAsciiDigit(y[j])
                ? ReadNumber(x, ref i).CompareTo(ReadNumber(y, ref j))
                : x[i++].CompareTo(y[j++]);
            if (compared != 0)
            {
                return compared;
            }
        }

        return x.Length - y.Length;
    }

    /// <summary>
    /// Reads on to the end of the digits, but a leading zero stands alone. A double, since digits may be many:
    /// past its precision the order is that of the reference implementation too.
    /// </summary>
    private static double ReadNumber(string text, ref int index)
    {
        var number = 0d;
        do
        {
            number = number * 10 + (text[index++] - '0');
        }
        while (index < text.Length && char.IsAsciiDigit(text[index]) && number > 0);

        return number;
    }
}
