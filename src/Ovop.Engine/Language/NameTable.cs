using System.Runtime.CompilerServices;
using System.Text;

namespace Ovop.Engine.Language;

/// <summary>
/// Gives the same string for the same name as long as no other name takes its slot. It lives on the stack of one
/// parse, so it costs no allocation and outlives nothing.
/// </summary>
internal ref struct NameTable
{
    private Slots _slots;

    /// <summary>The name as a string.</summary>
    /// <param name="ascii">A name of the language, so letters, digits and underscores.</param>
    public string Intern(ReadOnlySpan<byte> ascii)
    {
        var hash = 0u;
        foreach (var b in ascii)
        {
            hash = (hash * 31) + b;
        }

        var slot = (int)(hash % Slots.Count);
        var known = _slots[slot];
        if (known is not null && Ascii.Equals(ascii, known))
        {
            return known;
        }

        var name = Encoding.ASCII.GetString(ascii);
        _slots[slot] = name;
        return name;
    }

    [InlineArray(Count)]
    private struct Slots
    {
        public const int Count = 64;
        private string? _first;
    }
}
