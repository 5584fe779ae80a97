namespace Ovop.Geo.Clustering;

/// <summary>
/// A hash of a key that is the same in every process. Those of several keys are added, so that a set of keys has one hash in
/// whatever order; the last steps (the finaliser of SplitMix64) keep sums from falling together.
/// </summary>
internal static class KeyHash
{
    public static ulong Of(ReadOnlySpan<byte> key)
    {
        unchecked
        {
            // FNV-1a.
            var hash = 14_695_981_039_346_656_037UL;
            foreach (var part in key)
            {
                hash = (hash ^ part) * 1_099_511_628_211UL;
            }

            hash = (hash ^ (hash >> 30)) * 0xBF58_476D_1CE4_E5B9UL;
            hash = (hash ^ (hash >> 27)) * 0x94D0_49BB_1331_11EBUL;
            return hash ^ (hash >> 31);
        }
    }
}
