using Ovop.Engine.Language;
using Ovop.Engine.Types;

namespace Ovop.Engine.Planning;

/// <summary>
/// CollectFields (section 6.3.2) for one combination of the variables on which <c>@skip</c> and <c>@include</c> depend.
/// The document is valid: fragments and fields are known, and fields of one key can be merged.
/// </summary>
internal sealed class FieldCollector(
    Schema schema,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
    ArgumentTemplates arguments,
    IReadOnlyDictionary<string, bool> conditions)
{
    /// <summary>The fields of an object, in the order in which the response shows them.</summary>
    public PlannedField[] Collect(ObjectType type, IEnumerable<SelectionSetNode> selectionSets)
    {
        var grouped = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var selectionSet in selectionSets)
        {
            Collect(type, selectionSet, grouped, visited);
        }

        var fields = new PlannedField[grouped.Count];
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = Plan(type, grouped.GetAt(i).Value);
        }

        return fields;
    }

    private PlannedField Plan(ObjectType type, List<FieldNode> nodes)
    {
        var field = schema.Field(type, nodes[0].Name.Value)
            ?? throw new InvalidOperationException($"{type} has no field {nodes[0].Name.Value}: the document was not validated.");
        return new PlannedField(this, field, nodes, arguments.For(nodes[0], field));
    }

    private void Collect(
        ObjectType type, SelectionSetNode selectionSet, OrderedDictionary<string, List<FieldNode>> grouped, HashSet<string> visited)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (!IsIncluded(selection.Directives))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    if (!grouped.TryGetValue(field.ResponseKey, out var nodes))
                    {
                        grouped.Add(field.ResponseKey, nodes = []);
                    }

                    nodes.Add(field);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value):
                    var fragment = fragments[spread.Name.Value];
                    if (Applies(fragment.TypeCondition, type))
                    {
                        Collect(type, fragment.SelectionSet, grouped, visited);
                    }

                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition, type):
                    Collect(type, inline.SelectionSet, grouped, visited);
                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode? condition, ObjectType type) =>
        condition is null || (schema.Type(condition.Name.Value) is { } conditionType && schema.IsPossibleType(conditionType, type));

    private bool IsIncluded(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            if ((directive.Name.Value == "skip" && Condition(directive))
                || (directive.Name.Value == "include" && !Condition(directive)))
            {
                return false;
            }
        }

        return true;
    }

    private bool Condition(DirectiveNode directive) => directive.Arguments[0].Value switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable => conditions[variable.Name.Value],
        var other => throw new InvalidOperationException($"A condition of kind {other.GetType().Name}: the document was not validated."),
    };
}
