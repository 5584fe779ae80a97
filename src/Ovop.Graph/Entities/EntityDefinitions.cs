using System.Collections.Frozen;
using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Entities.Members;
using Ovop.Graph.Geometries;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities;

/// <summary>All definitions, found by their entity: members lead from one to another.</summary>
internal sealed class EntityDefinitions(
    IEnumerable<EntityDefinition> definitions, EntityModels models, PageLimits pages)
{
    private readonly FrozenDictionary<EntityModel, EntityDefinition> _byModel =
        definitions.ToFrozenDictionary(definition => definition.Model);

    private readonly Dictionary<EntityDefinition, ObjectType> _objectTypes = [];
    private ObjectType[] _geoJsonTypes = [];

    /// <summary>The tables, those that no feature describes as well.</summary>
    public EntityModels Models { get; } = models;

    /// <summary>How many rows the pages of connections have.</summary>
    public PageLimits Pages { get; } = pages;

    public IEnumerable<EntityDefinition> All => _byModel.Values.OrderBy(definition => definition.Name, StringComparer.Ordinal);

    /// <summary>Those that some field lists in pages, on the query root or beneath another row.</summary>
    public IEnumerable<EntityDefinition> Paged => All.Where(IsPaged);

    /// <summary>Whether some field lists the entity in pages: only then it has a connection.</summary>
    public bool IsPaged(EntityDefinition definition) =>
        definition.ListField is not null || definition.IsPaged
        || definition.Members.Any(member => member is NeighboursMember)
        || All.SelectMany(one => one.Members).OfType<ConnectionMember>().Any(list => list.Relation.Target == definition.Model);

    /// <summary>The object type of an entity, once it has been made.</summary>
    public ObjectType ObjectType(EntityDefinition definition) => _objectTypes[definition];

    /// <summary>Keeps the object type of an entity.</summary>
    public ObjectType Keep(EntityDefinition definition, ObjectType type) => _objectTypes[definition] = type;

    /// <summary>Keeps the GeoJSON types.</summary>
    public IEnumerable<NamedType> Keep(IReadOnlyList<NamedType> geoJsonTypes)
    {
        _geoJsonTypes = [.. geoJsonTypes.OfType<ObjectType>()];
        return geoJsonTypes;
    }

    /// <summary>The GeoJSON type of a geometry type, once the schema is made.</summary>
    public ObjectType ObjectType(Geo.Spatial.GeometryType type) => _geoJsonTypes.First(one => one.Name == GeoJsonTypes.NameOf(type));

    /// <exception cref="InvalidOperationException">No feature describes the entity: a slip in <c>SchemaFeatures</c>.</exception>
    public EntityDefinition For(EntityModel model) =>
        _byModel.GetValueOrDefault(model)
        ?? throw new InvalidOperationException($"No feature describes {model.Name}; add it to SchemaFeatures.");
}
