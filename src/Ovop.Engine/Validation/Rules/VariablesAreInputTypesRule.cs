using Ovop.Engine.Language;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Rules;

/// <summary>Variables are of input types.</summary>
/// <remarks><see href="https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types"/></remarks>
internal sealed class VariablesAreInputTypesRule(ValidationContext context) : IValidationRule
{
    public void Subscribe(RuleSubscriber walk) => walk.Enter<VariableDefinitionNode>(CheckVariable);

    private void CheckVariable(VariableDefinitionNode variable, TypePosition position)
    {
        if (context.Schema.Type(variable.Type) is { IsInputType: false } type)
        {
            context.Error(
                $"Variable \"${variable.Variable.Name.Value}\" cannot be non-input type \"{type}\".", variable.Type);
        }
    }
}
