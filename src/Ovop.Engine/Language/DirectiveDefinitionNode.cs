namespace Ovop.Engine.Language;

/// <summary>The definition of a directive.</summary>
/// <remarks>
/// <code>
/// DirectiveDefinition :
///   Description? directive @ Name ArgumentsDefinition? repeatable? on DirectiveLocations
/// </code>
/// </remarks>
public sealed class DirectiveDefinitionNode(
    int start,
    int end,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<InputValueDefinitionNode> arguments,
    bool isRepeatable,
    IReadOnlyList<NameNode> locations)
    : TypeSystemDefinitionNode(SyntaxKind.DirectiveDefinition, start, end)
{
    /// <summary>The description, or null where there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name without the at sign.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments in document order; empty where there are none.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; } = arguments;

    /// <summary>True where one location may bear it more than once.</summary>
    public bool IsRepeatable { get; } = isRepeatable;

    /// <summary>The names of the locations in document order; always known ones when parsed.</summary>
    public IReadOnlyList<NameNode> Locations { get; } = locations;
}
