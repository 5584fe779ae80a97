using Ovop.Engine.Language;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Rules;

/// <summary>Fragments apply to objects, interfaces and unions only.</summary>
/// <remarks>
/// <see href="https://spec.graphql.org/September2025/#sec-Fragments-on-Object-Interface-or-Union-Types"/>
/// </remarks>
internal sealed class FragmentsOnCompositeTypesRule(ValidationContext context) : IValidationRule
{
    public void Subscribe(RuleSubscriber walk)
    {
        walk.Enter<InlineFragmentNode>(CheckInlineFragment);
        walk.Enter<FragmentDefinitionNode>(CheckFragment);
    }

    private void CheckInlineFragment(InlineFragmentNode fragment, TypePosition position)
    {
        if (fragment.TypeCondition is { } condition && IsNotComposite(condition))
        {
            context.Error(
                $"Fragment cannot condition on non composite type \"{condition.Name.Value}\".", condition);
        }
    }

    private void CheckFragment(FragmentDefinitionNode fragment, TypePosition position)
    {
        var condition = fragment.TypeCondition;
        if (IsNotComposite(condition))
        {
            context.Error(
                $"Fragment \"{fragment.Name.Value}\" cannot condition on non composite type "
                + $"\"{condition.Name.Value}\".",
                condition);
        }
    }

    private bool IsNotComposite(NamedTypeNode condition) =>
        context.Schema.Type(condition.Name.Value) is { IsComposite: false };
}
