using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Ovop.Geo.Querying.Entities;

/// <summary>All entities, read once from EF's own metadata, so that nothing is mapped twice.</summary>
public sealed class EntityModels
{
    private readonly FrozenDictionary<string, EntityModel> _byName;

    private readonly ConcurrentDictionary<string, EntityModel> _derived = new(StringComparer.Ordinal);

    private EntityModels(FrozenDictionary<string, EntityModel> byName) => _byName = byName;

    public IEnumerable<EntityModel> All => _byName.Values;

    /// <param name="model">That of the context: <c>context.Model</c>.</param>
    public static EntityModels From(IModel model)
    {
        var types = model.GetEntityTypes().Where(type => !type.IsOwned() && EntityTables.NameOf(type) is not null);
        var entities = types.ToDictionary(type => type, EntityTables.Entity);
        foreach (var (type, entity) in entities)
        {
            entity.SetRelations(EntityRelations.Of(type, entities));
        }

        return new EntityModels(entities.Values.ToFrozenDictionary(entity => entity.Name, StringComparer.Ordinal));
    }

    /// <summary>An entity that is made of others and stands in no table; made once.</summary>
    public EntityModel Derived(string name, Func<EntityModels, EntityModel> create) => _derived.GetOrAdd(name, _ => create(this));

    public EntityModel For<T>() => For(typeof(T).Name);

    /// <exception cref="ArgumentException">There is no such entity: a slip in the program, not of a client.</exception>
    public EntityModel For(string name) => _byName.TryGetValue(name, out var entity)
        ? entity
        : throw new ArgumentException($"The model has no entity {name}.", nameof(name));
}
