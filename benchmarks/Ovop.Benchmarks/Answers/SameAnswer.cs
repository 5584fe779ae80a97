using System.Text.Json;

namespace Ovop.Benchmarks.Answers;

/// <summary>
/// Whether two answers say the same. Two things may differ. Numbers in their last digits: the server adds decimals, the floor
/// binary fractions. And the direction of a closed ring: the server turns rings as RFC 7946 has them, the floor leaves them as
/// they are stored.
/// </summary>
internal static class SameAnswer
{
    private const double Tolerance = 1e-12;

    private const int LeastRing = 4;

    public static bool Holds(JsonElement one, JsonElement other)
    {
        if (one.ValueKind != other.ValueKind)
        {
            return false;
        }

        return one.ValueKind switch
        {
            JsonValueKind.Object => SameMembers(one, other),
            JsonValueKind.Array => SameItems(one.EnumerateArray(), other.EnumerateArray())
                || (IsRing(one) && IsRing(other) && SameItems(one.EnumerateArray(), other.EnumerateArray().Reverse())),
            JsonValueKind.Number => SameNumbers(one.GetDouble(), other.GetDouble()),
            JsonValueKind.String => one.ValueEquals(other.GetString()),
            _ => true,
        };
    }

    private static bool SameMembers(JsonElement one, JsonElement other) =>
        one.EnumerateObject().Count() == other.EnumerateObject().Count()
        && one.EnumerateObject().All(member =>
            other.TryGetProperty(member.Name, out var value) && Holds(member.Value, value));

    private static bool SameItems(IEnumerable<JsonElement> one, IEnumerable<JsonElement> other)
    {
        using var others = other.GetEnumerator();
        foreach (var item in one)
        {
            if (!others.MoveNext() || !Holds(item, others.Current))
            {
                return false;
            }
        }

        return !others.MoveNext();
    }

    /// <summary>Positions, of which the last is the first.</summary>
    private static bool IsRing(JsonElement array) =>
        array.GetArrayLength() >= LeastRing && IsPosition(array[0])
        && SameItems(array[0].EnumerateArray(), array[array.GetArrayLength() - 1].EnumerateArray());

    private static bool IsPosition(JsonElement item) =>
        item.ValueKind == JsonValueKind.Array && item.GetArrayLength() > 0 && item[0].ValueKind == JsonValueKind.Number;

    private static bool SameNumbers(double one, double other) =>
        Math.Abs(one - other) <= Tolerance * Math.Max(Math.Abs(one), Math.Abs(other));
}
