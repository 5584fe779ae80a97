using Ovop.Engine.Language;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Rules;

/// <summary>Every variable that an operation defines is used, by itself or in its fragments.</summary>
/// <remarks><see href="https://spec.graphql.org/September2025/#sec-All-Variables-Used"/></remarks>
internal sealed class NoUnusedVariablesRule(ValidationContext context) : IValidationRule
{
    public void Subscribe(RuleSubscriber walk) => walk.Leave<OperationDefinitionNode>(CheckOperation);

    private void CheckOperation(OperationDefinitionNode operation, TypePosition position)
    {
        var used = context.Variables.Of(operation)
            .Select(usage => usage.Node.Name.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var definition in operation.VariableDefinitions)
        {
            var name = definition.Variable.Name.Value;
            if (!used.Contains(name))
            {
                context.Error(
                    operation.Name is { } operationName
                        ? $"Variable \"${name}\" is never used in operation \"{operationName.Value}\"."
                        : $"Variable \"${name}\" is never used.",
                    definition);
            }
        }
    }
}
