namespace Ovop.Engine.Language;

/// <summary>Writes nodes as GraphQL text, laid out as the reference implementation does.</summary>
/// <remarks>
/// The recursion is as deep as the nodes are nested, which <see cref="ParserLimits.MaxDepth"/> bounds.
/// </remarks>
public static partial class SyntaxPrinter
{
    /// <summary>The longest line, in UTF-16 code units, on which a field keeps all its arguments.</summary>
    private const int MaxLineLength = 80;

    /// <summary>The text of a node and everything beneath it; parsed again, it gives equal nodes.</summary>
    public static string Print(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return PrintOptional(node);
    }

    private static string PrintOptional(SyntaxNode? node) => node switch
    {
        null => "",
        NameNode name => name.Value,
        DocumentNode document => Join("\n\n", document.Definitions),
        SelectionSetNode selectionSet => Block(selectionSet.Selections),
        SelectionNode selection => PrintSelection(selection),
        ArgumentNode argument => $"{argument.Name.Value}: {Print(argument.Value)}",
        DirectiveNode directive => $"@{directive.Name.Value}{Wrap("(", Join(", ", directive.Arguments), ")")}",
        ValueNode value => PrintValue(value),
        ObjectFieldNode field => $"{field.Name.Value}: {Print(field.Value)}",
        TypeNode type => PrintType(type),
        ExecutableDefinitionNode definition => PrintExecutableDefinition(definition),
        VariableDefinitionNode variable => PrintVariableDefinition(variable),
        TypeSystemDefinitionNode definition => PrintTypeSystemDefinition(definition),
        TypeSystemExtensionNode extension => PrintTypeSystemExtension(extension),
        _ => PrintTypeMember(node),
    };

    private static string PrintValue(ValueNode value) => value switch
    {
        VariableNode variable => $"${variable.Name.Value}",
        IntValueNode number => number.Value,
        FloatValueNode number => number.Value,
        StringValueNode { IsBlock: true } text => StringLiterals.Block(text.Value),
        StringValueNode text => StringLiterals.Quoted(text.Value),
        BooleanValueNode boolean => boolean.Value ? "true" : "false",
        NullValueNode => "null",
        EnumValueNode name => name.Value,
        ListValueNode list => $"[{Join(", ", list.Values)}]",
        ObjectValueNode fields => $"{{{Join(", ", fields.Fields)}}}",
        _ => throw NoSuchNode(value),
    };

    private static string PrintType(TypeNode type) => type switch
    {
        NamedTypeNode named => named.Name.Value,
        ListTypeNode list => $"[{Print(list.Type)}]",
        NonNullTypeNode nonNull => $"{Print(nonNull.Type)}!",
        _ => throw NoSuchNode(type),
    };

    private static ArgumentOutOfRangeException NoSuchNode(SyntaxNode node) =>
        new(nameof(node), node.Kind, "There is no such kind of node.");

    /// <summary>The nodes that print to anything, with a separator between them.</summary>
    private static string Join(string separator, IEnumerable<SyntaxNode> nodes) =>
        JoinText(separator, nodes.Select(PrintOptional));

    private static string JoinText(string separator, params IEnumerable<string> texts) =>
        string.Join(separator, texts.Where(text => text.Length > 0));

    /// <summary>The text between an opening and a closing, or nothing for no text.</summary>
    private static string Wrap(string opening, string text, string closing = "") =>
        text.Length == 0 ? "" : opening + text + closing;

    /// <summary>Each node on a line of its own, between braces.</summary>
    private static string Block(IEnumerable<SyntaxNode> nodes) => Wrap("{\n", Indent(Join("\n", nodes)), "\n}");

    private static string Indent(string text) =>
        Wrap("  ", text.Replace("\n", "\n  ", StringComparison.Ordinal));

    private static string Describe(StringValueNode? description) => Wrap("", PrintOptional(description), "\n");
}
