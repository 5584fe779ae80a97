using System.Runtime.InteropServices;
using System.Text.Json;
using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Values;

/// <summary>Coerces the variables of a request (section 6.1.2, CoerceVariableValues).</summary>
public static class VariableCoercion
{
    /// <summary>Coerces the variables; reports everything that is wrong with them, up to a limit.</summary>
    /// <param name="operation">The variables that the operation declares.</param>
    /// <param name="variables">The request's <c>variables</c>: an object; null, or JSON's null, for none.</param>
    /// <param name="limits">Null for <see cref="CoercionLimits.Default"/>.</param>
    public static VariableValues Coerce(
        OperationVariables operation, JsonElement? variables, CoercionLimits? limits = null)
    {
        var given = variables ?? default;
        if (given.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.Undefined))
        {
            return new VariableValues([], [NotAnObject()]);
        }

        limits ??= CoercionLimits.Default;
        if (given.ValueKind == JsonValueKind.Object
            && JsonMarshal.GetRawUtf8Value(given).Length is var bytes && bytes > limits.MaxBytes)
        {
            return new VariableValues([], [TooLarge(bytes, limits.MaxBytes)]);
        }

        if (operation.Definitions.Count == 0 && operation.Derived.Count == 0)
        {
            return VariableValues.None;
        }

        var values = new object?[operation.Definitions.Count + operation.Derived.Count];
        var coercer = new JsonCoercer(limits);
        var members = Sort(operation, given);
        foreach (var definition in operation.Definitions)
        {
            values[definition.Index] = Coerce(definition, members[definition.Index], coercer);
        }

        if (coercer.Errors.Count == 0)
        {
            Derive(operation, values, limits.MaxValues);
        }

        return new VariableValues(values, coercer.Errors);
    }

    /// <summary>
    /// What is given for each variable, or an undefined element. Members that no variable is named after are passed
    /// over; of several with one name the last counts, as everywhere in JSON.
    /// </summary>
    private static JsonElement[] Sort(OperationVariables operation, JsonElement given)
    {
        var members = new JsonElement[operation.Definitions.Count];
        if (given.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in given.EnumerateObject())
            {
                if (operation.Find(JsonText.ReadName(member)) is { } definition)
                {
                    members[definition.Index] = member.Value;
                }
            }
        }

        return members;
    }

    private static object? Coerce(VariableDefinition definition, JsonElement given, JsonCoercer coercer)
    {
        switch (given.ValueKind)
        {
            case JsonValueKind.Undefined when definition.Type.IsNonNull && !definition.HasDefault:
                coercer.Report(
                    definition,
                    $"Variable \"${definition.Name}\" of required type \"{definition.Type}\" was not provided.");
                return null;
            case JsonValueKind.Undefined:
                return definition.HasDefault ? definition.Default : InputValues.Absent;
            case JsonValueKind.Null when definition.Type.IsNonNull:
                coercer.Report(
                    definition,
                    $"Variable \"${definition.Name}\" of non-null type \"{definition.Type}\" must not be null.");
                return null;
            default:
                return coercer.Coerce(definition, given);
        }
    }

    /// <summary>
    /// A refusal is kept in the value's place and reported by the fields that use it: they may be skipped.
    /// </summary>
    private static void Derive(OperationVariables operation, object?[] values, int maxValues)
    {
        var substitution = new LiteralSubstitution(operation, values, maxValues);
        foreach (var derived in operation.Derived)
        {
            try
            {
                values[derived.Index] = derived.Type.ParseLiteral(substitution.Replace(derived.Literal));
            }
            catch (CoercionException refusal)
            {
                values[derived.Index] = refusal;
            }
        }
    }

    private static GraphQLError TooLarge(int bytes, int maxBytes) => new()
    {
        Message = $"The variables have {bytes} bytes; at most {maxBytes} are allowed.",
        Code = ErrorCodes.TooComplex,
    };

    private static GraphQLError NotAnObject() => new()
    {
        Message = "Variables must be provided as an Object where each property is a variable value. "
            + "Perhaps look to see if an unparsed JSON string was provided.",
        Code = ErrorCodes.BadRequest,
    };
}
