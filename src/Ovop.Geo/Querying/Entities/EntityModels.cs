using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Ovop.Geo.Querying.Entities;

/// <summary>
/// All entities, as EF's own metadata have them, so that nothing is mapped twice: from a file that is written from EF's
/// model, for a server needs the names and not the model.
/// </summary>
public sealed class EntityModels
{
    private readonly FrozenDictionary<string, EntityModel> _byName;

    private readonly ConcurrentDictionary<string, EntityModel> _derived = new(StringComparer.Ordinal);

    private EntityModels(FrozenDictionary<string, EntityModel> byName) => _byName = byName;

    public IEnumerable<EntityModel> All => _byName.Values;

    /// <summary>Those of this build's tables and views. Needs neither a database nor EF.</summary>
    public static EntityModels Load() => From(EntityFile.Read());

    /// <summary>An entity that is made of others and stands in no table; made once.</summary>
    public EntityModel Derived(string name, Func<EntityModels, EntityModel> create) => _derived.GetOrAdd(name, _ => create(this));

    public EntityModel For<T>() => For(typeof(T).Name);

    /// <exception cref="ArgumentException">There is no such entity: a slip in the program, not of a client.</exception>
    public EntityModel For(string name) => _byName.TryGetValue(name, out var entity)
        ? entity
        : throw new ArgumentException($"The model has no entity {name}.", nameof(name));

    private static EntityModels From(ImmutableArray<EntityDescription> descriptions)
    {
        var entities = descriptions.Select(EntityBuilder.Entity).ToDictionary(entity => entity.Name, StringComparer.Ordinal);
        foreach (var description in descriptions)
        {
            var owner = entities[description.Type[(description.Type.LastIndexOf('.') + 1)..]];
            owner.SetRelations(description.Relations.Select(relation => EntityBuilder.Relation(owner, relation, entities)));
        }

        return new EntityModels(entities.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
