using Ovop.Engine.Language;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Rules;

/// <summary>The schema has a root type for each operation.</summary>
/// <remarks>
/// <see href="https://spec.graphql.org/September2025/#sec-Operation-Type-Existence"/>. The reference implementation
/// has the rule from version 17 on; the words are its.
/// </remarks>
internal sealed class KnownOperationTypesRule(ValidationContext context) : IValidationRule
{
    public void Subscribe(RuleSubscriber walk) => walk.Enter<OperationDefinitionNode>(CheckOperation);

    private void CheckOperation(OperationDefinitionNode operation, TypePosition position)
    {
        if (context.RootType(operation.Operation) is null)
        {
            var kind = operation.Operation.ToString().ToLowerInvariant();
            context.Error($"The {kind} operation is not supported by the schema.", operation);
        }
    }
}
