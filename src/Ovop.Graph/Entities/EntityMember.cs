using Ovop.Engine.Types;

namespace Ovop.Graph.Entities;

/// <summary>One field of an entity's type, with what it adds to the filter and sort inputs.</summary>
/// <param name="name">The field's name in the schema.</param>
/// <param name="description">What it means, with its unit, and what null means.</param>
internal abstract class EntityMember(string name, string description)
{
    public string Name { get; } = name;

    public string Description { get; } = description;

    /// <summary>Adds the output field.</summary>
    public abstract void AddField(ObjectTypeDescriptor type, EntityDefinitions definitions);

    /// <summary>Adds the field of the filter input; most members have one.</summary>
    public virtual void AddFilter(InputObjectTypeDescriptor filter, EntityDefinitions definitions)
    {
    }

    /// <summary>Adds the field of the sort input, where rows can be put in order by this member.</summary>
    public virtual void AddSort(InputObjectTypeDescriptor sort, EntityDefinitions definitions)
    {
    }
}
