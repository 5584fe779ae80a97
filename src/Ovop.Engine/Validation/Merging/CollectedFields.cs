using Ovop.Engine.Language;

namespace Ovop.Engine.Validation.Merging;

/// <summary>
/// What a selection set selects itself and in inline fragments, by response key, and which fragments it spreads.
/// </summary>
/// <param name="id">A number that no other collection of the document has.</param>
internal sealed class CollectedFields(int id)
{
    private readonly Dictionary<string, List<FieldUse>> _byKey = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, List<FieldUse>>> _groups = [];
    private List<string>? _fragmentNames;
    private HashSet<string>? _knownFragments;

    public int Id { get; } = id;

    /// <summary>The fields of each response key, in document order.</summary>
    public IReadOnlyList<KeyValuePair<string, List<FieldUse>>> Groups => _groups;

    /// <summary>The fragments, each once, in document order.</summary>
    public IReadOnlyList<string> FragmentNames => _fragmentNames ?? [];

    /// <summary>The fields of a response key, or null.</summary>
    public List<FieldUse>? Group(string responseKey) => _byKey.GetValueOrDefault(responseKey);

    public void Add(FieldUse field)
    {
        var key = field.Node.ResponseKey;
        if (!_byKey.TryGetValue(key, out var group))
        {
            _byKey[key] = group = [];
            _groups.Add(new KeyValuePair<string, List<FieldUse>>(key, group));
        }

        group.Add(field);
    }

    public void Add(FragmentSpreadNode spread)
    {
        _knownFragments ??= new HashSet<string>(StringComparer.Ordinal);
        if (_knownFragments.Add(spread.Name.Value))
        {
            (_fragmentNames ??= []).Add(spread.Name.Value);
        }
    }
}
