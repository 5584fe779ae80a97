using System.Text.Json;

namespace Ovop.Benchmarks.Answers;

/// <summary>
/// Whether two answers say the same. Numbers may differ in their last digits: PostgreSQL adds up what its workers found in
/// the order in which they come.
/// </summary>
internal static class SameAnswer
{
    private const double Tolerance = 1e-12;

    public static bool Holds(JsonElement one, JsonElement other)
    {
        if (one.ValueKind != other.ValueKind)
        {
            return false;
        }

        return one.ValueKind switch
        {
            JsonValueKind.Object => SameMembers(one, other),
            JsonValueKind.Array => one.GetArrayLength() == other.GetArrayLength()
                && one.EnumerateArray().Zip(other.EnumerateArray()).All(pair => Holds(pair.First, pair.Second)),
            JsonValueKind.Number => SameNumbers(one.GetDouble(), other.GetDouble()),
            JsonValueKind.String => one.ValueEquals(other.GetString()),
            _ => true,
        };
    }

    private static bool SameMembers(JsonElement one, JsonElement other) =>
        one.EnumerateObject().Count() == other.EnumerateObject().Count()
        && one.EnumerateObject().All(member =>
            other.TryGetProperty(member.Name, out var value) && Holds(member.Value, value));

    private static bool SameNumbers(double one, double other) =>
        Math.Abs(one - other) <= Tolerance * Math.Max(Math.Abs(one), Math.Abs(other));
}
