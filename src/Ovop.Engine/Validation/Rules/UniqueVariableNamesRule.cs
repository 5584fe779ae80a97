using Ovop.Engine.Language;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Rules;

/// <summary>No two variables of an operation have the same name.</summary>
/// <remarks><see href="https://spec.graphql.org/September2025/#sec-Variable-Uniqueness"/></remarks>
internal sealed class UniqueVariableNamesRule(ValidationContext context) : IValidationRule
{
    public void Subscribe(RuleSubscriber walk) => walk.Enter<OperationDefinitionNode>(CheckOperation);

    private void CheckOperation(OperationDefinitionNode operation, TypePosition position)
    {
        var names = operation.VariableDefinitions.Select(definition => definition.Variable.Name);
        foreach (var same in names.GroupBy(name => name.Value, StringComparer.Ordinal))
        {
            if (same.Skip(1).Any())
            {
                context.Error($"There can be only one variable named \"${same.Key}\".", same);
            }
        }
    }
}
