namespace Ovop.Engine.Types;

/// <summary>
/// Coerces the defaults of all arguments and input fields once all types are known: the default of one may rest on
/// those of another (section 3.10, InputObjectDefaultValueHasCycle).
/// </summary>
internal sealed class DefaultValues(List<string> faults)
{
    private readonly Dictionary<InputField, bool> _isComplete = [];
    private readonly Dictionary<InputField, string> _places = [];

    /// <summary>Coerces the defaults of a schema; lists those that are not of their types.</summary>
    public void Complete(IReadOnlyList<(InputField Field, string Place)> fields)
    {
        foreach (var (field, place) in fields)
        {
            _places[field] = place;
        }

        foreach (var (field, _) in fields)
        {
            Complete(field);
        }
    }

    private object? Complete(InputField field)
    {
        if (!field.HasDefaultValue || field.Type.Named is UnknownType || !field.Type.IsInputType)
        {
            return null;
        }

        if (_isComplete.TryGetValue(field, out var isComplete))
        {
            return isComplete ? field.DefaultValue : throw new CoercionException(
                $"Invalid circular reference. The default value of {_places[field]} references itself.");
        }

        _isComplete[field] = false;
        try
        {
            field.DefaultValue = DescribedValue.Coerce(field.Type, field.DefaultValue, Complete);
        }
        catch (CoercionException refusal)
        {
            faults.Add($"The default value of {_places[field]} is not valid: {refusal.Message}");
            field.DefaultValue = null;
        }

        _isComplete[field] = true;
        return field.DefaultValue;
    }
}
