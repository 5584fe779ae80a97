using System.Text.Json;
using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Values;

/// <summary>
/// Coerces JSON to the values of input types, one request's variables in turn, and collects what is wrong.
/// </summary>
internal sealed class JsonCoercer(CoercionLimits limits)
{
    private readonly List<GraphQLError> _errors = [];
    private readonly InputPath _path = new();
    private VariableDefinition _variable = null!;
    private int _valueCount;

    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>True once a limit is reached: nothing more is looked at.</summary>
    public bool HasStopped { get; private set; }

    /// <summary>The value of a variable. Meaningless where errors were reported.</summary>
    public object? Coerce(VariableDefinition variable, JsonElement value)
    {
        _variable = variable;
        return Coerce(variable.Type, value);
    }

    /// <summary>Reports an error at a variable's declaration.</summary>
    public void Report(VariableDefinition variable, string message, string code = ErrorCodes.Coercion)
    {
        if (HasStopped)
        {
            return;
        }

        HasStopped = _errors.Count >= limits.MaxErrors;
        _errors.Add(HasStopped
            ? new GraphQLError
            {
                Message = "Too many errors processing variables, error limit reached. Execution aborted.",
                Code = ErrorCodes.Coercion,
            }
            : new GraphQLError { Message = message, Code = code, Locations = [variable.Location] });
    }

    private object? Coerce(GraphType type, JsonElement value)
    {
        if (HasStopped || ++_valueCount > limits.MaxValues)
        {
            Stop($"The variables hold more than {limits.MaxValues} values. Send fewer.");
            return null;
        }

        var isNull = value.ValueKind == JsonValueKind.Null;
        switch (type)
        {
            case NonNullType when isNull:
                Refuse(value, $"Expected non-nullable type \"{type}\" not to be null.");
                return null;
            case NonNullType nonNull:
                return CoerceGiven(nonNull.OfType, value);
            default:
                return isNull ? null : CoerceGiven(type, value);
        }
    }

    private object? CoerceGiven(GraphType type, JsonElement value) => type switch
    {
        ListType list when value.ValueKind == JsonValueKind.Array => CoerceItems(list, value),

        // A list takes a single value as a list of one (section 3.11, Input Coercion).
        ListType list => new[] { Coerce(list.OfType, value) },
        InputObjectType input => CoerceObject(input, value),
        _ => CoerceLeaf(type, value),
    };

    private object?[] CoerceItems(ListType list, JsonElement array)
    {
        var length = array.GetArrayLength();
        if (length > limits.MaxListItems)
        {
            Stop(
                $"Variable \"${_variable.Name}\" has a list of {length} items{_path.At(_variable.Name)}; "
                + $"a list may have at most {limits.MaxListItems}.");
            return [];
        }

        var items = new object?[length];
        var index = 0;
        foreach (var item in array.EnumerateArray())
        {
            _path.Enter(index);
            items[index++] = Coerce(list.OfType, item);
            _path.Leave();
        }

        return items;
    }

    /// <summary>
    /// 1. Sorts what is given by field. 2. Coerces each field, or takes its default. 3. Refuses what is no field.
    /// 4. For <c>@oneOf</c>, refuses all but one value.
    /// </summary>
    private object? CoerceObject(InputObjectType type, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            Refuse(value, $"Expected type \"{type.Name}\" to be an object.");
            return null;
        }

        // 1.
        var given = new JsonElement[type.Fields.Count];
        List<string>? unknown = null;
        foreach (var member in value.EnumerateObject())
        {
            var name = JsonText.ReadName(member);
            if (type.Field(name) is { } field)
            {
                given[field.Index] = member.Value;
            }
            else
            {
                (unknown ??= []).Add(name);
            }
        }

        // 2.
        var values = new object?[type.Fields.Count];
        foreach (var field in type.Fields)
        {
            values[field.Index] = given[field.Index].ValueKind == JsonValueKind.Undefined
                ? Omitted(type, field, value)
                : CoerceField(field, given[field.Index]);
        }

        // 3.
        foreach (var name in unknown ?? [])
        {
            Refuse(value, InputObjectErrors.UnknownField(type, name));
        }

        // 4.
        if (type.IsOneOf)
        {
            CheckOneOf(type, value, given);
        }

        return new InputValues(type.Fields, values);
    }

    private object? CoerceField(InputField field, JsonElement value)
    {
        _path.Enter(field.Name);
        var coerced = Coerce(field.Type, value);
        _path.Leave();
        return coerced;
    }

    private object? Omitted(InputObjectType type, InputField field, JsonElement value)
    {
        if (field.IsRequired)
        {
            Refuse(value, $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
        }

        return field.HasDefaultValue ? field.DefaultValue : InputValues.Absent;
    }

    private void CheckOneOf(InputObjectType type, JsonElement value, JsonElement[] given)
    {
        var index = Array.FindIndex(given, element => element.ValueKind != JsonValueKind.Undefined);
        if (given.Count(element => element.ValueKind != JsonValueKind.Undefined) != 1)
        {
            Refuse(value, $"Exactly one key must be specified for OneOf type \"{type.Name}\".");
        }

        if (index >= 0 && given[index].ValueKind == JsonValueKind.Null)
        {
            var name = type.Fields[index].Name;
            _path.Enter(name);
            Refuse(given[index], $"Field \"{name}\" must be non-null.");
            _path.Leave();
        }
    }

    private object? CoerceLeaf(GraphType type, JsonElement value)
    {
        try
        {
            return type is EnumType enumType ? enumType.ParseValue(value) : ((ScalarType)type).ParseValue(value);
        }
        catch (CoercionException refusal)
        {
            Refuse(value, refusal.Message, refusal.Code);
            return null;
        }
    }

    private void Refuse(JsonElement value, string reason, string code = ErrorCodes.Coercion)
    {
        if (!HasStopped)
        {
            var shown = Inspection.Of(value);
            Report(
                _variable,
                $"Variable \"${_variable.Name}\" got invalid value {shown}{_path.At(_variable.Name)}; {reason}",
                code);
        }
    }

    private void Stop(string reason)
    {
        if (!HasStopped)
        {
            Report(_variable, reason, ErrorCodes.TooComplex);
            HasStopped = true;
        }
    }
}
