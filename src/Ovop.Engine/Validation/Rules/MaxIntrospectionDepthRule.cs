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

    private readonly Dictionary<string, int> _ofFragments = new(StringComparer.Ordinal);

    public void Subscribe(RuleSubscriber walk) => walk.EnterOrSkip<FieldNode>(CheckField);

    private bool CheckField(FieldNode field, TypePosition position)
    {
        if (field.Name.Value is not ("__schema" or "__type") || Lists(field.SelectionSet) < TooManyLists)
        {
            return true;
        }

        context.Error("Maximum introspection depth exceeded", field);
        return false;
    }

    /// <summary>The most lists in one another beneath a place. Each fragment is looked at once.</summary>
    private int Lists(SelectionSetNode? selectionSet) => (selectionSet?.Selections ?? []).Aggregate(0, (most, selection) =>
        Math.Max(most, selection switch
        {
            FieldNode field => (IsList(field.Name.Value) ? 1 : 0) + Lists(field.SelectionSet),
            InlineFragmentNode inline => Lists(inline.SelectionSet),
            FragmentSpreadNode spread => ListsOfFragment(spread.Name.Value),
            _ => 0,
        }));

    private int ListsOfFragment(string name)
    {
        if (!_ofFragments.TryGetValue(name, out var lists) && context.Fragment(name) is { } fragment)
        {
            // While it is looked at it counts nothing: another rule reports a fragment within itself.
            _ofFragments[name] = 0;
            _ofFragments[name] = lists = Math.Min(Lists(fragment.SelectionSet), TooManyLists);
        }

        return lists;
    }

    private static bool IsList(string field) => field is "fields" or "interfaces" or "possibleTypes" or "inputFields";
}
