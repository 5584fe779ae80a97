namespace Ovop.Geo.Querying.Values;

/// <summary>
/// A value in a query: a constant, or the slot of a value that is given when the query is run. The default is the
/// constant null.
/// </summary>
/// <remarks>
/// What is accepted for a <see cref="ValueKind"/>: text and enumerations <see cref="string"/> (an enumeration in the
/// form in which it is stored, or the C# value), integers <see cref="int"/> or <see cref="long"/>, numbers also
/// <see cref="double"/>, dates <see cref="DateOnly"/>, geometries <c>GeometryValue</c>; lists as any
/// <see cref="System.Collections.IEnumerable"/> of these.
/// </remarks>
public readonly record struct QueryValue
{
    private readonly object? _constant;
    private readonly int _slotPlusOne;

    private QueryValue(object? constant, int slotPlusOne, int tag) =>
        (_constant, _slotPlusOne, Tag) = (constant, slotPlusOne, tag);

    /// <summary>Any number by which the caller finds the value's origin again when it is refused.</summary>
    public int Tag { get; }

    public bool IsSlot => _slotPlusOne > 0;

    public static QueryValue Of(object? constant, int tag = 0) => new(constant, 0, tag);

    /// <summary>The value at <paramref name="index"/> (from 0) of the values that a run brings.</summary>
    public static QueryValue Slot(int index, int tag = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return new QueryValue(null, index + 1, tag);
    }

    /// <summary>The value itself, once the values of the run are known.</summary>
    public object? In(ReadOnlySpan<object?> values) => IsSlot ? values[_slotPlusOne - 1] : _constant;
}
