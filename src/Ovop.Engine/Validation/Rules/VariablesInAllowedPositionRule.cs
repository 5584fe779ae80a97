using Ovop.Engine.Language;
using Ovop.Engine.Types;
using Ovop.Engine.Validation.Walking;

namespace Ovop.Engine.Validation.Rules;

/// <summary>A variable is used only where every value that it can have is allowed.</summary>
/// <remarks><see href="https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed"/></remarks>
internal sealed class VariablesInAllowedPositionRule(ValidationContext context) : IValidationRule
{
    public void Subscribe(RuleSubscriber walk) => walk.Leave<OperationDefinitionNode>(CheckOperation);

    private void CheckOperation(OperationDefinitionNode operation, TypePosition position)
    {
        var definitions =
            new Dictionary<string, (VariableDefinitionNode Node, GraphType? Type)>(StringComparer.Ordinal);
        foreach (var definition in operation.VariableDefinitions)
        {
            definitions[definition.Variable.Name.Value] = (definition, context.Schema.Type(definition.Type));
        }

        foreach (var usage in context.Variables.Of(operation))
        {
            if (definitions.TryGetValue(usage.Node.Name.Value, out var definition) && definition.Type is { } type)
            {
                CheckUsage(usage, definition.Node, type);
            }
        }
    }

    private void CheckUsage(VariableUsage usage, VariableDefinitionNode definition, GraphType variableType)
    {
        var name = usage.Node.Name.Value;
        if (usage.Type is { } expected && !IsAllowed(usage, definition, variableType, expected))
        {
            context.Error(
                $"Variable \"${name}\" of type \"{variableType}\" used in position "
                + $"expecting type \"{expected}\".",
                definition,
                usage.Node);
        }

        if (usage is { Type: not null, ParentType: InputObjectType { IsOneOf: true } } && !variableType.IsNonNull)
        {
            context.Error(
                $"Variable \"${name}\" is of type \"{variableType}\" but must be non-nullable "
                + $"to be used for OneOf Input Object \"{usage.ParentType}\".",
                definition,
                usage.Node);
        }
    }

    /// <summary>IsVariableUsageAllowed: a default on either side stands in for a variable not given.</summary>
    private bool IsAllowed(
        VariableUsage usage, VariableDefinitionNode definition, GraphType variableType, GraphType expected)
    {
        if (expected is not NonNullType || variableType.IsNonNull)
        {
            return context.Schema.IsSubType(variableType, expected);
        }

        var hasDefault = definition.DefaultValue is not (null or NullValueNode) || usage.HasDefaultValue;
        return hasDefault && context.Schema.IsSubType(variableType, expected.Nullable);
    }
}
