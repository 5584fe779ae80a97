using Ovop.Engine.Types;

namespace Ovop.Engine.Validation.Merging;

/// <summary>Tells fields that can be selected of one object from those that cannot.</summary>
internal static class CommonParents
{
    /// <summary>
    /// Two different object types never have an object in common. Any other two types are taken to: if they have none
    /// now, they may after the next change of the schema.
    /// </summary>
    public static bool AreExclusive(FieldUse a, FieldUse b) =>
        a.ParentType is ObjectType && b.ParentType is ObjectType && !ReferenceEquals(a.ParentType, b.ParentType);

    /// <summary>Groups in which no two fields are exclusive; a field of an abstract type is in each of them.</summary>
    public static List<List<FieldUse>> Group(List<FieldUse> fields)
    {
        var first = fields.Find(field => field.ParentType is ObjectType);
        if (first is null || fields.TrueForAll(field => !AreExclusive(first, field)))
        {
            return [fields];
        }

        var ofAbstractTypes = fields.Where(field => field.ParentType is not ObjectType);
        return fields
            .Where(field => field.ParentType is ObjectType)
            .GroupBy(field => field.ParentType)
            .Select(ofOneType => ofOneType.Concat(ofAbstractTypes).ToList())
            .ToList();
    }
}
