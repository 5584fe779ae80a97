using Ovop.Engine.Types;

namespace Ovop.Engine.Planning;

/// <summary>How many items a list is going to have at most, by its slicing arguments or what is assumed of it.</summary>
internal sealed class ListLength
{
    // What the specification of costs calls infinite would make any such list too costly.
    private const int WhereNothingIsSaid = 10;

    private readonly int? _fixed;
    private readonly int _assumed;
    private readonly int _most;
    private readonly VariableSlot[] _slots;

    private ListLength(int? literal, VariableSlot[] slots, int assumed, int most)
    {
        _fixed = literal;
        _slots = slots;
        _assumed = assumed;
        _most = most;
    }

    /// <summary>A field that is no list.</summary>
    public static ListLength One { get; } = new(1, [], 1, 1);

    /// <summary>Whether the document alone says it.</summary>
    public bool IsFixed => _slots.Length == 0;

    /// <param name="size">What the schema says; null where it says nothing.</param>
    /// <param name="arguments">The arguments as planned.</param>
    /// <param name="most">The most rows that a field gives for a slicing argument: it refuses more itself.</param>
    public static ListLength Of(ListSize? size, InputValues arguments, int most)
    {
        int? literal = null;
        var slots = new List<VariableSlot>();
        foreach (var name in size?.SlicingArguments ?? [])
        {
            arguments.TryGet(name, out var value);
            if (value is VariableSlot slot)
            {
                slots.Add(slot);
            }
            else if (Size(value) is { } given)
            {
                literal = Math.Max(given, literal ?? 0);
            }
        }

        return new ListLength(literal, [.. slots], size?.AssumedSize ?? WhereNothingIsSaid, most);
    }

    /// <summary>A list of so many.</summary>
    public static ListLength Assumed(int size) => new(size, [], size, size);

    public int In(object?[] variables)
    {
        var length = _fixed;
        foreach (var slot in _slots)
        {
            if (slot.TryRead(variables, out var value) && Size(value) is { } given)
            {
                length = Math.Max(given, length ?? 0);
            }
        }

        return Math.Clamp(length ?? _assumed, 0, _most);
    }

    private static int? Size(object? value) => value switch
    {
        int given => given,
        object?[] items => items.Length,
        _ => null,
    };
}
