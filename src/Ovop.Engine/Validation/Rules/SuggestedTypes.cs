using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Validation.Rules;

/// <summary>Finds the types to which an abstract type could be narrowed to have a field.</summary>
internal static class SuggestedTypes
{
    /// <summary>
    /// The object types of an abstract type that have the field, and their interfaces that do: those that serve most
    /// objects first, among equals those that include the others, then in natural order.
    /// </summary>
    public static IReadOnlyList<string> With(Schema schema, NamedType type, string fieldName)
    {
        if (type is ObjectType)
        {
            return [];
        }

        var uses = new Dictionary<NamedType, int>();
        foreach (var possible in schema.PossibleTypes(type).Where(one => one.Field(fieldName) is not null))
        {
            uses[possible] = 1;
            foreach (var implemented in possible.Interfaces.Where(one => one.Field(fieldName) is not null))
            {
                uses[implemented] = uses.GetValueOrDefault(implemented) + 1;
            }
        }

        return Sorted(uses.Keys, (a, b) => uses[a] != uses[b] ? uses[b] - uses[a] : CompareByInclusion(schema, a, b))
            .ConvertAll(one => one.Name);
    }

    /// <summary>
    /// Sorts by binary insertion, after the run that there is at the start, as ECMAScript engines sort short lists.
    /// "Includes the other, else by name" is no order of all types (of three, each may come before the next), and with
    /// another way of sorting the suggestions would stand in another order than those of the reference implementation.
    /// </summary>
    private static List<NamedType> Sorted(IEnumerable<NamedType> types, Comparison<NamedType> compare)
    {
        var sorted = types.ToList();
        for (var i = StartRun(sorted, compare); i < sorted.Count; i++)
        {
            var type = sorted[i];
            var (left, right) = (0, i);
            while (left < right)
            {
                var middle = (left + right) / 2;
                (left, right) = compare(type, sorted[middle]) < 0 ? (left, middle) : (middle + 1, right);
            }

            sorted.RemoveAt(i);
            sorted.Insert(left, type);
        }

        return sorted;
    }

    /// <summary>How many at the start are in order; those in the opposite order are turned round.</summary>
    private static int StartRun(List<NamedType> types, Comparison<NamedType> compare)
    {
        if (types.Count < 2)
        {
            return types.Count;
        }

        var isDescending = compare(types[1], types[0]) < 0;
        var length = 2;
        while (length < types.Count && compare(types[length], types[length - 1]) < 0 == isDescending)
        {
            length++;
        }

        if (isDescending)
        {
            types.Reverse(0, length);
        }

        return length;
    }

    private static int CompareByInclusion(Schema schema, NamedType a, NamedType b) => (a, b) switch
    {
        _ when ReferenceEquals(a, b) => 0,
        (InterfaceType, _) when schema.IsSubType(b, a) => -1,
        (_, InterfaceType) when schema.IsSubType(a, b) => 1,
        _ => NaturalOrder.Instance.Compare(a.Name, b.Name),
    };
}
