namespace Ovop.Engine.Types;

/// <summary>Recognises the numbers that resolvers may return.</summary>
internal static class NumericValue
{
    /// <summary>The number as a double, which may round it.</summary>
    /// <returns>False for anything that is not a number, booleans and characters among them.</returns>
    public static bool TryGetDouble(object value, out double number)
    {
        (var isNumber, number) = value switch
        {
            int n => (true, n),
            long n => (true, n),
            double n => (true, n),
            float n => (true, n),
            decimal n => (true, (double)n),
            short n => (true, n),
            byte n => (true, n),
            sbyte n => (true, n),
            ushort n => (true, n),
            uint n => (true, n),
            ulong n => (true, n),
            _ => (false, 0d),
        };
        return isNumber;
    }

    /// <summary>Whether the value is of one of the types of whole numbers.</summary>
    public static bool IsWholeType(object value) =>
        value is int or long or short or byte or sbyte or ushort or uint or ulong;
}
