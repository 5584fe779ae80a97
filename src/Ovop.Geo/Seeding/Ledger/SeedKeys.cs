namespace Ovop.Geo.Seeding.Ledger;

/// <summary>The natural keys that the seed's files hold, by table.</summary>
internal sealed class SeedKeys
{
    private readonly Dictionary<string, HashSet<string>> _keys = new(StringComparer.Ordinal);

    public IReadOnlySet<string> Of(string table) =>
        _keys.TryGetValue(table, out var keys) ? keys : new HashSet<string>();

    public void Add(string table, IEnumerable<string> keys)
    {
        if (!_keys.TryGetValue(table, out var known))
        {
            _keys.Add(table, known = new HashSet<string>(StringComparer.Ordinal));
        }

        known.UnionWith(keys);
    }
}
