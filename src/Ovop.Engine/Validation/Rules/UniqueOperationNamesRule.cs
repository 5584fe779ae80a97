using Ovop.Engine.Language;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Rules;

/// <summary>No two operations have the same name.</summary>
/// <remarks><see href="https://spec.graphql.org/September2025/#sec-Operation-Name-Uniqueness"/></remarks>
internal sealed class UniqueOperationNamesRule(ValidationContext context) : IValidationRule
{
    private readonly Dictionary<string, NameNode> _seen = new(StringComparer.Ordinal);

    public void Subscribe(RuleSubscriber walk) => walk.Enter<OperationDefinitionNode>(CheckOperation);

    private void CheckOperation(OperationDefinitionNode operation, TypePosition position)
    {
        if (operation.Name is { } name && !_seen.TryAdd(name.Value, name))
        {
            context.Error($"There can be only one operation named \"{name.Value}\".", _seen[name.Value], name);
        }
    }
}
