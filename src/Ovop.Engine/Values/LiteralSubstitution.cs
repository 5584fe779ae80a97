using Ovop.Engine.Language;
using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Values;

/// <summary>
/// Puts the values of a request's variables, as literals, in their places within literals of custom scalars.
/// </summary>
/// <param name="operation">The variables that the operation declares.</param>
/// <param name="values">Their values.</param>
/// <param name="maxValues">
/// The most values that all literals together may have: a large variable that is used often would be multiplied.
/// </param>
internal sealed class LiteralSubstitution(OperationVariables operation, object?[] values, int maxValues)
{
    private int _valueCount;

    /// <summary>Whether a variable stands anywhere within.</summary>
    public static bool HasVariable(ValueNode literal) => literal switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(HasVariable),
        ObjectValueNode fields => fields.Fields.Any(field => HasVariable(field.Value)),
        _ => false,
    };

    /// <summary>The literal without variables: one that is not given leaves its field out, or null in a list.</summary>
    /// <exception cref="CoercionException">A variable's value has no literal, or there are too many values.</exception>
    public ValueNode Replace(ValueNode literal) =>
        ReplaceWithin(literal) ?? new NullValueNode(literal.Start, literal.End);

    private ValueNode? ReplaceWithin(ValueNode literal)
    {
        Count(1);
        switch (literal)
        {
            case VariableNode variable:
                return ValueOf(operation.Find(variable.Name.Value)!);
            case ListValueNode list:
                return new ListValueNode(list.Start, list.End, [.. list.Values.Select(Replace)]);
            case ObjectValueNode fields:
                var replaced = fields.Fields
                    .Select(field => (field, value: ReplaceWithin(field.Value)))
                    .Where(pair => pair.value is not null)
                    .Select(pair => new ObjectFieldNode(
                        pair.field.Start, pair.field.End, pair.field.Name, pair.value!));
                return new ObjectValueNode(fields.Start, fields.End, [.. replaced]);
            default:
                return literal;
        }
    }

    private ValueNode? ValueOf(VariableDefinition definition)
    {
        var value = values[definition.Index];
        if (ReferenceEquals(value, InputValues.Absent))
        {
            return null;
        }

        var literal = ValueLiteral.From(definition.Type, value, areIdsText: true);
        Count(SizeOf(literal));
        return literal;
    }

    private void Count(int valueCount)
    {
        _valueCount += valueCount;
        if (_valueCount > maxValues)
        {
            throw new CoercionException(
                $"The literals with variables within hold more than {maxValues} values.", ErrorCodes.TooComplex);
        }
    }

    private static int SizeOf(ValueNode literal) => literal switch
    {
        ListValueNode list => 1 + list.Values.Sum(SizeOf),
        ObjectValueNode fields => 1 + fields.Fields.Sum(field => SizeOf(field.Value)),
        _ => 1,
    };
}
