using Ovop.Engine.Language;
using Ovop.Engine.Types;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Rules;

/// <summary>A fragment is spread only where some object can be of both types.</summary>
/// <remarks><see href="https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible"/></remarks>
internal sealed class PossibleFragmentSpreadsRule(ValidationContext context) : IValidationRule
{
    public void Subscribe(RuleSubscriber walk)
    {
        walk.Enter<InlineFragmentNode>(CheckInlineFragment);
        walk.Enter<FragmentSpreadNode>(CheckSpread);
    }

    private void CheckInlineFragment(InlineFragmentNode fragment, TypePosition position)
    {
        if (position.Type is NamedType { IsComposite: true } type && position.ParentType is { } parent
            && !CanOverlap(type, parent))
        {
            context.Error(
                $"Fragment cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".",
                fragment);
        }
    }

    private void CheckSpread(FragmentSpreadNode spread, TypePosition position)
    {
        if (context.Fragment(spread.Name.Value) is { } fragment
            && context.CompositeTypeOf(fragment.TypeCondition) is { } type
            && position.ParentType is { } parent
            && !CanOverlap(type, parent))
        {
            context.Error(
                $"Fragment \"{spread.Name.Value}\" cannot be spread here as objects of type \"{parent}\" "
                + $"can never be of type \"{type}\".",
                spread);
        }
    }

    private bool CanOverlap(NamedType type, NamedType parent) =>
        ReferenceEquals(type, parent)
        || context.Schema.PossibleTypes(type).Any(one => context.Schema.IsPossibleType(parent, one));
}
