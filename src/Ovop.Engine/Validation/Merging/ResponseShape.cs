using Ovop.Engine.Types;

namespace Ovop.Engine.Validation.Merging;

/// <summary>Compares what values look like in a response.</summary>
internal static class ResponseShape
{
    /// <summary>
    /// Whether values of both types may stand at one place: the same lists and nulls around the same scalar or enum,
    /// or around any two composite types, whose fields are compared one by one. Of three types each two differ or
    /// none do, so that a type like the first is like all that are like the first.
    /// </summary>
    /// <remarks><see href="https://spec.graphql.org/September2025/#SameResponseShape()"/></remarks>
    public static bool IsSame(GraphType a, GraphType b) => (a, b) switch
    {
        _ when ReferenceEquals(a, b) => true,
        (NonNullType nonNullA, NonNullType nonNullB) => IsSame(nonNullA.OfType, nonNullB.OfType),
        (ListType listA, ListType listB) => IsSame(listA.OfType, listB.OfType),
        (NamedType { IsComposite: true }, NamedType { IsComposite: true }) => true,
        _ => false,
    };
}
