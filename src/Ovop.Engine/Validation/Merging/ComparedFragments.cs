namespace Ovop.Engine.Validation.Merging;

/// <summary>Remembers which comparisons with fragments were made, so that none is made twice.</summary>
internal sealed class ComparedFragments
{
    private readonly Dictionary<(string, string), bool> _pairs = [];
    private readonly Dictionary<(int, string), bool> _fieldsAndFragments = [];

    /// <summary>Takes note of a comparison of two fragments; false where it was made.</summary>
    public bool TryAdd(string fragment1, string fragment2, bool areExclusive)
    {
        var isOrdered = string.CompareOrdinal(fragment1, fragment2) < 0;
        return TryAdd(_pairs, isOrdered ? (fragment1, fragment2) : (fragment2, fragment1), areExclusive);
    }

    /// <summary>Takes note of a comparison of fields with a fragment; false where it was made.</summary>
    public bool TryAdd(CollectedFields fields, string fragment, bool areExclusive) =>
        TryAdd(_fieldsAndFragments, (fields.Id, fragment), areExclusive);

    /// <summary>A comparison of exclusive parents leaves out what one of parents that are not would find.</summary>
    private static bool TryAdd<TKey>(Dictionary<TKey, bool> compared, TKey key, bool areExclusive)
        where TKey : notnull
    {
        if (compared.TryGetValue(key, out var wereExclusive) && (areExclusive || !wereExclusive))
        {
            return false;
        }

        compared[key] = areExclusive;
        return true;
    }
}
