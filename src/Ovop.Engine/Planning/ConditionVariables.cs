using Ovop.Engine.Language;

namespace Ovop.Engine.Planning;

/// <summary>Finds the variables on which <c>@skip</c> and <c>@include</c> depend anywhere in a document.</summary>
internal static class ConditionVariables
{
    public static IReadOnlySet<string> Of(DocumentNode document)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    Add(operation.SelectionSet, names);
                    break;
                case FragmentDefinitionNode fragment:
                    Add(fragment.SelectionSet, names);
                    break;
            }
        }

        return names;
    }

    private static void Add(SelectionSetNode? selectionSet, HashSet<string> names)
    {
        foreach (var selection in selectionSet?.Selections ?? [])
        {
            foreach (var directive in selection.Directives)
            {
                if (directive is { Name.Value: "skip" or "include", Arguments: [{ Value: VariableNode variable }] })
                {
                    names.Add(variable.Name.Value);
                }
            }

            Add(selection switch
            {
                FieldNode field => field.SelectionSet,
                InlineFragmentNode inline => inline.SelectionSet,
                _ => null,
            }, names);
        }
    }
}
