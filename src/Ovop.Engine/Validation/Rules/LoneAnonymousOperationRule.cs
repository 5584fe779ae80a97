using Ovop.Engine.Language;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Rules;

/// <summary>An operation without a name is the only one of its document.</summary>
/// <remarks><see href="https://spec.graphql.org/September2025/#sec-Lone-Anonymous-Operation"/></remarks>
internal sealed class LoneAnonymousOperationRule(ValidationContext context) : IValidationRule
{
    private readonly int _operationCount = context.Document.Definitions.OfType<OperationDefinitionNode>().Count();

    public void Subscribe(RuleSubscriber walk) => walk.Enter<OperationDefinitionNode>(CheckOperation);

    private void CheckOperation(OperationDefinitionNode operation, TypePosition position)
    {
        if (operation.Name is null && _operationCount > 1)
        {
            context.Error("This anonymous operation must be the only defined operation.", operation);
        }
    }
}
