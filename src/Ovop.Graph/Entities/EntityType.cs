using Ovop.Geo.Querying.Entities;

namespace Ovop.Graph.Entities;

/// <summary>
/// Describes everything that the schema says of an entity: its object type with connection, filter and sort inputs, and
/// its fields on the query root. One class for each entity, listed in <c>SchemaFeatures</c>.
/// </summary>
internal abstract class EntityType
{
    /// <summary>The definition, with its members still to be tied to other definitions.</summary>
    public abstract EntityDefinition Define(EntityModels models);
}

/// <inheritdoc />
/// <typeparam name="T">The entity.</typeparam>
internal abstract class EntityType<T> : EntityType
    where T : class
{
    public sealed override EntityDefinition Define(EntityModels models)
    {
        var descriptor = new EntityDescriptor<T>(Model(models));
        Configure(descriptor);
        return descriptor.Create();
    }

    /// <summary>The entity's table, or what is in its place.</summary>
    protected virtual EntityModel Model(EntityModels models) => models.For<T>();

    /// <summary>Describes the entity; called once, when the schema is built.</summary>
    protected abstract void Configure(EntityDescriptor<T> descriptor);
}
