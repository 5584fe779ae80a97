using Ovop.Engine.Language;
using Ovop.Engine.Types;

namespace Ovop.Engine.Validation.Merging;

/// <summary>A field as it is selected of a type.</summary>
/// <param name="node">The field.</param>
/// <param name="parentType">The composite type that it is selected of; null where the schema does not know it.</param>
/// <param name="type">The type of its value; null where the parent has no such field.</param>
internal sealed class FieldUse(FieldNode node, NamedType? parentType, GraphType? type)
{
    private string? _argumentText;

    public FieldNode Node { get; } = node;

    public NamedType? ParentType { get; } = parentType;

    public GraphType? Type { get; } = type;

    /// <summary>Whether both ask for the same of a parent: the same field with the same arguments.</summary>
    public bool IsSameAs(FieldUse other) => HasNameOf(other) && HasArgumentsOf(other);

    public bool HasNameOf(FieldUse other) =>
        string.Equals(Node.Name.Value, other.Node.Name.Value, StringComparison.Ordinal);

    public bool HasArgumentsOf(FieldUse other) =>
        Node.Arguments.Count == other.Node.Arguments.Count
        && string.Equals(ArgumentText(), other.ArgumentText(), StringComparison.Ordinal);

    private string ArgumentText() => _argumentText ??= CanonicalText.Of(Node.Arguments);
}
