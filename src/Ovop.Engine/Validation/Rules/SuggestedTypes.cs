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

        return uses.Keys
            .OrderByDescending(one => uses[one])
            .ThenBy(one => one, Comparer<NamedType>.Create((a, b) => CompareByInclusion(schema, a, b)))
            .Select(one => one.Name)
            .ToList();
    }

    private static int CompareByInclusion(Schema schema, NamedType a, NamedType b) => (a, b) switch
    {
        _ when ReferenceEquals(a, b) => 0,
        (InterfaceType, _) when schema.IsSubType(b, a) => -1,
        (_, InterfaceType) when schema.IsSubType(a, b) => 1,
        _ => NaturalOrder.Instance.Compare(a.Name, b.Name),
    };
}
