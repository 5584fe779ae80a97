using Ovop.Engine.Language;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Rules;

/// <summary>A fragment that is spread is defined in the document.</summary>
/// <remarks><see href="https://spec.graphql.org/September2025/#sec-Fragment-Spread-Target-Defined"/></remarks>
internal sealed class KnownFragmentNamesRule(ValidationContext context) : IValidationRule
{
    public void Subscribe(RuleSubscriber walk) => walk.Enter<FragmentSpreadNode>(CheckSpread);

    private void CheckSpread(FragmentSpreadNode spread, TypePosition position)
    {
        if (context.Fragment(spread.Name.Value) is null)
        {
            context.Error($"Unknown fragment \"{spread.Name.Value}\".", spread.Name);
        }
    }
}
