using System.Collections.Frozen;

namespace Ovop.Engine.Types;

/// <summary>Fields by name and in order of description.</summary>
internal sealed class FieldTable<TField>(IReadOnlyList<TField> fields, Func<TField, string> name)
    where TField : class
{
    private readonly FrozenDictionary<string, TField> _byName =
        fields.DistinctBy(name, StringComparer.Ordinal).ToFrozenDictionary(name, StringComparer.Ordinal);

    public static FieldTable<TField> Empty { get; } = new([], _ => "");

    public IReadOnlyList<TField> All { get; } = fields;

    public TField? Find(string fieldName) => _byName.GetValueOrDefault(fieldName);
}
