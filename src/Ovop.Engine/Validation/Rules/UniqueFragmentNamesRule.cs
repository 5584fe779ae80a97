using Ovop.Engine.Language;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Rules;

/// <summary>No two fragments have the same name.</summary>
/// <remarks><see href="https://spec.graphql.org/September2025/#sec-Fragment-Name-Uniqueness"/></remarks>
internal sealed class UniqueFragmentNamesRule(ValidationContext context) : IValidationRule
{
    private readonly Dictionary<string, NameNode> _seen = new(StringComparer.Ordinal);

    public void Subscribe(RuleSubscriber walk) => walk.Enter<FragmentDefinitionNode>(CheckFragment);

    private void CheckFragment(FragmentDefinitionNode fragment, TypePosition position)
    {
        var name = fragment.Name;
        if (!_seen.TryAdd(name.Value, name))
        {
            context.Error($"There can be only one fragment named \"{name.Value}\".", _seen[name.Value], name);
        }
    }
}
