namespace Ovop.Engine.Types;

/// <summary>
/// Coerced values of arguments or of an input object's fields, by the index of their definition.
/// Values are: null, string, int, double, bool, an enum's runtime value, whatever a custom scalar parses to,
/// <c>object?[]</c> for lists, <see cref="InputValues"/> for input objects; in a plan also <see cref="VariableSlot"/>.
/// </summary>
public sealed class InputValues
{
    /// <summary>Stands where nothing was given, which is not the same as null (section 6.4.1).</summary>
    public static readonly object Absent = new AbsentMark();

    private readonly object?[] _values;

    /// <param name="fields">The definitions.</param>
    /// <param name="values">One value each, <see cref="Absent"/> where nothing was given and there is no
    /// default.</param>
    /// <param name="hasSlots">Whether a variable stands anywhere within.</param>
    public InputValues(IReadOnlyList<InputField> fields, object?[] values, bool hasSlots = false)
    {
        Fields = fields;
        _values = values;
        HasSlots = hasSlots;
    }

    /// <summary>No values, for fields without arguments.</summary>
    public static InputValues None { get; } = new([], []);

    /// <summary>The definitions.</summary>
    public IReadOnlyList<InputField> Fields { get; }

    /// <summary>True while a variable stands anywhere within; such values are a template for a request's.</summary>
    public bool HasSlots { get; }

    /// <summary>
    /// What was written for each argument, null where nothing was; only in a plan's templates of arguments.
    /// </summary>
    internal IReadOnlyList<WrittenValue?>? Written { get; init; }

    /// <summary>The value by index; <see cref="Absent"/> where nothing was given.</summary>
    public object? this[int index] => _values[index];

    /// <summary>The value by name.</summary>
    /// <returns>False where nothing was given and there is no default.</returns>
    public bool TryGet(string name, out object? value)
    {
        for (var i = 0; i < Fields.Count; i++)
        {
            if (Fields[i].Name == name)
            {
                value = _values[i];
                return !ReferenceEquals(value, Absent);
            }
        }

        value = null;
        return false;
    }

    /// <summary>The value by name, or the type's default where nothing or null was given.</summary>
    public T? Get<T>(string name) => TryGet(name, out var value) && value is T typed ? typed : default;

    private sealed class AbsentMark
    {
        public override string ToString() => "(absent)";
    }
}
