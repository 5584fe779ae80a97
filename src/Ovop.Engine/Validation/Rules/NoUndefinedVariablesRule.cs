using Ovop.Engine.Language;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Rules;

/// <summary>Every variable that an operation uses, itself or in fragments, is one that it defines.</summary>
/// <remarks><see href="https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined"/></remarks>
internal sealed class NoUndefinedVariablesRule(ValidationContext context) : IValidationRule
{
    public void Subscribe(RuleSubscriber walk) => walk.Leave<OperationDefinitionNode>(CheckOperation);

    private void CheckOperation(OperationDefinitionNode operation, TypePosition position)
    {
        var defined = operation.VariableDefinitions
            .Select(definition => definition.Variable.Name.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var usage in context.Variables.Of(operation))
        {
            var name = usage.Node.Name.Value;
            if (!defined.Contains(name))
            {
                context.Error(
                    operation.Name is { } operationName
                        ? $"Variable \"${name}\" is not defined by operation \"{operationName.Value}\"."
                        : $"Variable \"${name}\" is not defined.",
                    usage.Node,
                    operation);
            }
        }
    }
}
