namespace Ovop.Engine.Language;

/// <content>Operations and fragments.</content>
public static partial class SyntaxPrinter
{
    private static string PrintExecutableDefinition(ExecutableDefinitionNode definition) => definition switch
    {
        OperationDefinitionNode operation => PrintOperation(operation),
        FragmentDefinitionNode fragment => PrintFragment(fragment),
        _ => throw NoSuchNode(definition),
    };

    private static string PrintOperation(OperationDefinitionNode operation)
    {
        var variables = operation.VariableDefinitions.Select(Print).ToList();
        var parameters = variables.Exists(variable => variable.Contains('\n'))
            ? Wrap("(\n", JoinText("\n", variables), "\n)")
            : Wrap("(", JoinText(", ", variables), ")");
        var keyword = PrintOperationKind(operation.Operation);
        var head = Describe(operation.Description) + JoinText(
            " ", keyword, PrintOptional(operation.Name) + parameters, Join(" ", operation.Directives));

        // A query that is nothing but its selection is written in the short form.
        return head == "query" ? Print(operation.SelectionSet) : $"{head} {Print(operation.SelectionSet)}";
    }

    private static string PrintOperationKind(OperationKind kind) => kind switch
    {
        OperationKind.Query => "query",
        OperationKind.Mutation => "mutation",
        OperationKind.Subscription => "subscription",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such operation."),
    };

    private static string PrintFragment(FragmentDefinitionNode fragment) =>
        $"{Describe(fragment.Description)}fragment {fragment.Name.Value} on {fragment.TypeCondition.Name.Value} "
        + Wrap("", Join(" ", fragment.Directives), " ")
        + Print(fragment.SelectionSet);

    private static string PrintVariableDefinition(VariableDefinitionNode variable) =>
        $"{Describe(variable.Description)}{Print(variable.Variable)}: {Print(variable.Type)}"
        + Wrap(" = ", PrintOptional(variable.DefaultValue))
        + Wrap(" ", Join(" ", variable.Directives));

    private static string PrintSelection(SelectionNode selection) => selection switch
    {
        FieldNode field => PrintField(field),
        FragmentSpreadNode spread => $"...{spread.Name.Value}{Wrap(" ", Join(" ", spread.Directives))}",
        InlineFragmentNode fragment => JoinText(
            " ",
            "...",
            Wrap("on ", PrintOptional(fragment.TypeCondition)),
            Join(" ", fragment.Directives),
            Print(fragment.SelectionSet)),
        _ => throw NoSuchNode(selection),
    };

    private static string PrintField(FieldNode field)
    {
        var name = Wrap("", PrintOptional(field.Alias), ": ") + field.Name.Value;
        var line = name + Wrap("(", Join(", ", field.Arguments), ")");
        if (line.Length > MaxLineLength)
        {
            line = name + Wrap("(\n", Indent(Join("\n", field.Arguments)), "\n)");
        }

        return line
            + Wrap(" ", Join(" ", field.Directives))
            + Wrap(" ", PrintOptional(field.SelectionSet));
    }
}
