namespace Ovop.Engine.Tests.Conformance.Generating;

/// <summary>Chance from a seed: the same on every machine.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>From 0 up to, but without, a bound.</summary>
    public int Below(int bound) => _random.Next(bound);

    /// <summary>From one number to another, both included.</summary>
    public int Between(int least, int most) => _random.Next(least, most + 1);

    /// <summary>True so many times in a hundred.</summary>
    public bool Percent(int chance) => _random.Next(100) < chance;

    public T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    public T Pick<T>(IReadOnlyCollection<T> items) => items.ElementAt(_random.Next(items.Count));

    /// <summary>Some of the items, in their order.</summary>
    public List<T> Some<T>(IEnumerable<T> items, int percent) => [.. items.Where(_ => Percent(percent))];
}
