namespace Ovop.Engine.Language;

/// <summary>A variable that an operation declares.</summary>
/// <remarks><c>VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?</c></remarks>
public sealed class VariableDefinitionNode(
    int start,
    int end,
    StringValueNode? description,
    VariableNode variable,
    TypeNode type,
    ValueNode? defaultValue,
    IReadOnlyList<DirectiveNode> directives)
    : SyntaxNode(SyntaxKind.VariableDefinition, start, end)
{
    /// <summary>The description, or null where there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The variable.</summary>
    public VariableNode Variable { get; } = variable;

    /// <summary>Its type; whether it is an input type is for validation to say.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>The default, or null where none is given (a default of null is a NullValueNode).</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The directives in document order, without variables; empty where there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
