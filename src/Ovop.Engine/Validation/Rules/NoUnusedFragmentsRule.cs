using Ovop.Engine.Language;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Rules;

/// <summary>Every fragment is used by an operation, directly or through others.</summary>
/// <remarks><see href="https://spec.graphql.org/September2025/#sec-Fragments-Must-Be-Used"/></remarks>
internal sealed class NoUnusedFragmentsRule(ValidationContext context) : IValidationRule
{
    public void Subscribe(RuleSubscriber walk) => walk.Leave<DocumentNode>(CheckDocument);

    private void CheckDocument(DocumentNode document, TypePosition position)
    {
        var used = context.Fragments.ReachableFrom(document.Definitions.OfType<OperationDefinitionNode>())
            .Select(fragment => fragment.Name.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (!used.Contains(fragment.Name.Value))
            {
                context.Error($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
            }
        }
    }
}
