namespace Ovop.Engine.Language;

/// <summary>An argument of a field or directive, or a field of an input object type.</summary>
/// <remarks><c>InputValueDefinition : Description? Name : Type DefaultValue? Directives[Const]?</c></remarks>
public sealed class InputValueDefinitionNode(
    int start,
    int end,
    StringValueNode? description,
    NameNode name,
    TypeNode type,
    ValueNode? defaultValue,
    IReadOnlyList<DirectiveNode> directives)
    : SyntaxNode(SyntaxKind.InputValueDefinition, start, end)
{
    /// <summary>The description, or null where there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>Its type.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>The default, or null where none is given (a default of null is a NullValueNode).</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The directives in document order, without variables; empty where there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
