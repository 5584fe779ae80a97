namespace Ovop.Engine.Language;

/// <content>Definitions and extensions of the type system.</content>
public static partial class SyntaxPrinter
{
    private static string PrintTypeSystemDefinition(TypeSystemDefinitionNode definition) => definition switch
    {
        SchemaDefinitionNode schema => Describe(schema.Description)
            + JoinText(" ", "schema", Join(" ", schema.Directives), Block(schema.OperationTypes)),
        DirectiveDefinitionNode directive => PrintDirectiveDefinition(directive),
        TypeDefinitionNode type => Describe(type.Description) + PrintTypeDefinition(type),
        _ => throw NoSuchNode(definition),
    };

    private static string PrintTypeDefinition(TypeDefinitionNode type) => type switch
    {
        ScalarTypeDefinitionNode => PrintType("scalar", type.Name, [], type.Directives, ""),
        ObjectTypeDefinitionNode t =>
            PrintType("type", t.Name, t.Interfaces, t.Directives, Block(t.Fields)),
        InterfaceTypeDefinitionNode t =>
            PrintType("interface", t.Name, t.Interfaces, t.Directives, Block(t.Fields)),
        UnionTypeDefinitionNode t => PrintType("union", t.Name, [], t.Directives, PrintMembers(t.Types)),
        EnumTypeDefinitionNode t => PrintType("enum", t.Name, [], t.Directives, Block(t.Values)),
        InputObjectTypeDefinitionNode t => PrintType("input", t.Name, [], t.Directives, Block(t.Fields)),
        _ => throw NoSuchNode(type),
    };

    private static string PrintTypeSystemExtension(TypeSystemExtensionNode extension) => "extend " + (extension switch
    {
        SchemaExtensionNode schema =>
            JoinText(" ", "schema", Join(" ", schema.Directives), Block(schema.OperationTypes)),
        ScalarTypeExtensionNode t => PrintType("scalar", t.Name, [], t.Directives, ""),
        ObjectTypeExtensionNode t =>
            PrintType("type", t.Name, t.Interfaces, t.Directives, Block(t.Fields)),
        InterfaceTypeExtensionNode t =>
            PrintType("interface", t.Name, t.Interfaces, t.Directives, Block(t.Fields)),
        UnionTypeExtensionNode t => PrintType("union", t.Name, [], t.Directives, PrintMembers(t.Types)),
        EnumTypeExtensionNode t => PrintType("enum", t.Name, [], t.Directives, Block(t.Values)),
        InputObjectTypeExtensionNode t => PrintType("input", t.Name, [], t.Directives, Block(t.Fields)),
        _ => throw NoSuchNode(extension),
    });

    /// <summary>What definitions and extensions of types have in common.</summary>
    private static string PrintType(
        string keyword,
        NameNode name,
        IReadOnlyList<NamedTypeNode> interfaces,
        IReadOnlyList<DirectiveNode> directives,
        string body) =>
        JoinText(
            " ", keyword, name.Value, Wrap("implements ", Join(" & ", interfaces)), Join(" ", directives), body);

    private static string PrintMembers(IReadOnlyList<NamedTypeNode> types) => Wrap("= ", Join(" | ", types));

    private static string PrintDirectiveDefinition(DirectiveDefinitionNode directive) =>
        $"{Describe(directive.Description)}directive @{directive.Name.Value}{PrintParameters(directive.Arguments)}"
        + (directive.IsRepeatable ? " repeatable" : "")
        + $" on {Join(" | ", directive.Locations)}";

    private static string PrintTypeMember(SyntaxNode member) => member switch
    {
        OperationTypeDefinitionNode operation =>
            $"{PrintOperationKind(operation.Operation)}: {Print(operation.Type)}",
        FieldDefinitionNode field => Describe(field.Description) + field.Name.Value
            + $"{PrintParameters(field.Arguments)}: {Print(field.Type)}"
            + Wrap(" ", Join(" ", field.Directives)),
        InputValueDefinitionNode value =>
            $"{Describe(value.Description)}{value.Name.Value}: {Print(value.Type)}"
            + Wrap(" = ", PrintOptional(value.DefaultValue))
            + Wrap(" ", Join(" ", value.Directives)),
        EnumValueDefinitionNode value => Describe(value.Description)
            + JoinText(" ", value.Name.Value, Join(" ", value.Directives)),
        _ => throw NoSuchNode(member),
    };

    private static string PrintParameters(IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        var parameters = arguments.Select(Print).ToList();
        return parameters.Exists(parameter => parameter.Contains('\n'))
            ? Wrap("(\n", Indent(JoinText("\n", parameters)), "\n)")
            : Wrap("(", JoinText(", ", parameters), ")");
    }
}
