using Ovop.Engine.Language;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Rules;

/// <summary>
/// Lists of introspection stand in one another only so deep: <c>fields { type { fields { type { fields … } } } }</c>
/// would multiply the schema by itself. No rule of the specification; the reference implementation recommends it.
/// </summary>
/// <remarks><see href="https://github.com/graphql/graphql-js/blob/v16.15.0/src/validation/rules/MaxIntrospectionDepthRule.ts"/></remarks>
internal sealed class MaxIntrospectionDepthRule(ValidationContext context) : IValidationRule
{
    // As in the reference implementation; the introspection query of every tool stays below it.
    private const int TooManyLists = 3;

    // For each fragment the most lists in which it was found, without there being too many.
    private readonly Dictionary<string, int> _fragments = new(StringComparer.Ordinal);

    public void Subscribe(RuleSubscriber walk) => walk.EnterOrSkip<FieldNode>(CheckField);

    private bool CheckField(FieldNode field, TypePosition position)
    {
        if (field.Name.Value is not ("__schema" or "__type") || field.SelectionSet is null || !IsTooDeep(field.SelectionSet))
        {
            return true;
        }

        context.Error("Maximum introspection depth exceeded", field);
        return false;
    }

    /// <summary>
    /// Whether there are too many lists in one another. A fragment is looked at again only where it is found deeper, so
    /// that a circle ends, and is too deep where there is a list in it.
    /// </summary>
    private bool IsTooDeep(SelectionSetNode root)
    {
        var waiting = new Stack<(SelectionSetNode Set, int Lists)>([(root, 0)]);
        while (waiting.TryPop(out var place))
        {
            foreach (var selection in place.Set.Selections)
            {
                var lists = place.Lists + (selection is FieldNode { Name.Value: var name } && IsList(name) ? 1 : 0);
                if (lists >= TooManyLists)
                {
                    // What was found on the way has not been looked at to its end.
                    _fragments.Clear();
                    return true;
                }

                if (Beneath(selection, lists) is { } beneath)
                {
                    waiting.Push((beneath, lists));
                }
            }
        }

        return false;
    }

    private SelectionSetNode? Beneath(SelectionNode selection, int lists)
    {
        switch (selection)
        {
            case FieldNode field:
                return field.SelectionSet;
            case InlineFragmentNode inline:
                return inline.SelectionSet;
            case FragmentSpreadNode { Name.Value: var name } when _fragments.GetValueOrDefault(name, -1) < lists:
                _fragments[name] = lists;
                return context.Fragment(name)?.SelectionSet;
            default:
                return null;
        }
    }

    private static bool IsList(string field) => field is "fields" or "interfaces" or "possibleTypes" or "inputFields";
}
