namespace Ovop.Geo.Demonstration.Chance;

/// <summary>
/// Draws that look like chance and are none: each depends on the seed, on what is drawn and for what alone. So the same
/// set comes out again, on any machine, and a rule that is added or changed leaves the draws of all others as they were.
/// </summary>
internal sealed class Dice(string seed)
{
    private const ulong OffsetBasis = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    /// <param name="purpose">What is drawn, such as <c>price</c>.</param>
    /// <param name="key">For what, such as a product's slug.</param>
    public Draw For(string purpose, string key) => new(Mix(Hash($"{seed}|{purpose}|{key}")));

    // FNV-1a, which is short, and then the last step of SplitMix64, which spreads what FNV leaves close together.
    private static ulong Hash(string text)
    {
        var hash = OffsetBasis;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * Prime);
        }

        return hash;
    }

    private static ulong Mix(ulong hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
            hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
            return hash ^ (hash >> 31);
        }
    }
}
