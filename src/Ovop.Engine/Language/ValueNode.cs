namespace Ovop.Engine.Language;

/// <summary>A value as written, or a variable.</summary>
/// <remarks>
/// <code>
/// Value :
///   Variable
///   IntValue
///   FloatValue
///   StringValue
///   BooleanValue
///   NullValue
///   EnumValue
///   ListValue
///   ObjectValue
/// </code>
/// </remarks>
public abstract class ValueNode(SyntaxKind kind, int start, int end)
    : SyntaxNode(kind, start, end);
