using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;

namespace Ovop.Graph.Entities;

/// <summary>Types and root fields that are made over several entities, such as a search.</summary>
internal abstract class SchemaExtension
{
    /// <summary>Its own types.</summary>
    public abstract IEnumerable<NamedType> Types(EntityModels models, EntityDefinitions definitions);

    /// <summary>Adds its fields to the query root.</summary>
    public abstract void AddRootFields(
        ObjectTypeDescriptor query, EntityModels models, EntityDefinitions definitions, RowBackend backend);
}
