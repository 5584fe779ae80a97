namespace Ovop.Engine.Language;

/// <summary>A value of an enum type.</summary>
/// <remarks><c>EnumValueDefinition : Description? EnumValue Directives[Const]?</c></remarks>
public sealed class EnumValueDefinitionNode(
    int start, int end, StringValueNode? description, NameNode name, IReadOnlyList<DirectiveNode> directives)
    : SyntaxNode(SyntaxKind.EnumValueDefinition, start, end)
{
    /// <summary>The description, or null where there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name; never true, false or null when parsed.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The directives in document order, without variables; empty where there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
