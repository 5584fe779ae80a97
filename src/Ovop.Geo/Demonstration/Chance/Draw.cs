namespace Ovop.Geo.Demonstration.Chance;

/// <summary>One draw, to be read in one way.</summary>
internal readonly record struct Draw(ulong Bits)
{
    /// <summary>From 0 to below 1; each as likely as any other.</summary>
    public double Fraction => (Bits >> 11) / (double)(1UL << 53);

    /// <param name="share">How often it is true, from 0 to 1.</param>
    public bool Is(double share) => Fraction < share;

    /// <param name="least">Included.</param>
    /// <param name="most">Included.</param>
    public int Between(int least, int most) => least + (int)(Fraction * (most - least + 1));

    /// <param name="first">Included.</param>
    /// <param name="last">Included.</param>
    public DateOnly Day(DateOnly first, DateOnly last) => first.AddDays(Between(0, last.DayNumber - first.DayNumber));

    public T Of<T>(IReadOnlyList<T> choices) => choices[(int)(Fraction * choices.Count)];

    /// <summary>The index of a weight, the larger the likelier; -1 where all are 0.</summary>
    public int Weighted(IReadOnlyList<double> weights)
    {
        var at = Fraction * weights.Sum();
        for (var index = 0; index < weights.Count; index++)
        {
            at -= weights[index];
            if (at < 0)
            {
                return index;
            }
        }

        return -1;
    }
}
