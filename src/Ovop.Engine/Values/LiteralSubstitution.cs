using Ovop.Engine.Language;
using Ovop.Engine.Types;

namespace Ovop.Engine.Values;

/// <summary>Puts the values of variables, as literals, in their places within a literal of a custom scalar.</summary>
internal static class LiteralSubstitution
{
    /// <summary>Whether a variable stands anywhere within.</summary>
    public static bool HasVariable(ValueNode literal) => literal switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(HasVariable),
        ObjectValueNode fields => fields.Fields.Any(field => HasVariable(field.Value)),
        _ => false,
    };

    /// <summary>The literal without variables: one that is not given leaves its field out, or null in a list.</summary>
    /// <exception cref="CoercionException">A variable's value has no literal.</exception>
    public static ValueNode Replace(ValueNode literal, OperationVariables operation, object?[] values) =>
        ReplaceWithin(literal, operation, values) ?? new NullValueNode(literal.Start, literal.End);

    private static ValueNode? ReplaceWithin(ValueNode literal, OperationVariables operation, object?[] values)
    {
        switch (literal)
        {
            case VariableNode variable:
                var definition = operation.Find(variable.Name.Value)!;
                var value = values[definition.Index];
                return ReferenceEquals(value, InputValues.Absent) ? null : ValueLiteral.From(definition.Type, value);
            case ListValueNode list:
                return new ListValueNode(
                    list.Start, list.End, [.. list.Values.Select(item => Replace(item, operation, values))]);
            case ObjectValueNode fields:
                var replaced = fields.Fields
                    .Select(field => (field, value: ReplaceWithin(field.Value, operation, values)))
                    .Where(pair => pair.value is not null)
                    .Select(pair => new ObjectFieldNode(pair.field.Start, pair.field.End, pair.field.Name, pair.value!));
                return new ObjectValueNode(fields.Start, fields.End, [.. replaced]);
            default:
                return literal;
        }
    }
}
