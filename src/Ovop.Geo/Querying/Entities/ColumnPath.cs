using System.Collections.Immutable;

namespace Ovop.Geo.Querying.Entities;

/// <summary>
/// A column of the entity itself, or of one that relations to one lead to: <c>District.Name</c>. Equal paths share
/// their joins.
/// </summary>
public sealed class ColumnPath : IEquatable<ColumnPath>
{
    private readonly string _text;

    public ColumnPath(ImmutableArray<string> navigations, string property)
    {
        Navigations = navigations.IsDefault ? [] : navigations;
        Property = property;
        _text = string.Join('.', Navigations.Add(property));
    }

    /// <summary>The relations to one on the way; empty for a column of the entity itself.</summary>
    public ImmutableArray<string> Navigations { get; }

    public string Property { get; }

    /// <summary>From steps, the last of which is the property: <c>ColumnPath.Of("District", "Name")</c>.</summary>
    public static ColumnPath Of(params ReadOnlySpan<string> steps) =>
        new([.. steps[..^1]], steps[^1]);

    public bool Equals(ColumnPath? other) =>
        other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as ColumnPath);

    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => _text;
}
