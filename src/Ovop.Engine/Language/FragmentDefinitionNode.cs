namespace Ovop.Engine.Language;

/// <summary>A named fragment.</summary>
/// <remarks>
/// <code>
/// FragmentDefinition :
///   Description? fragment FragmentName TypeCondition Directives? SelectionSet
/// </code>
/// </remarks>
public sealed class FragmentDefinitionNode(
    int start,
    int end,
    StringValueNode? description,
    NameNode name,
    NamedTypeNode typeCondition,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet)
    : ExecutableDefinitionNode(SyntaxKind.FragmentDefinition, start, end, description, directives, selectionSet)
{
    /// <summary>The name; never "on" when parsed.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The type that it applies to.</summary>
    public NamedTypeNode TypeCondition { get; } = typeCondition;
}
