using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Filters;

namespace Ovop.Graph.Entities;

/// <summary>Types and root fields that are made over several entities, such as a search.</summary>
internal abstract class SchemaExtension
{
    /// <summary>Its own types.</summary>
    public abstract IEnumerable<NamedType> Types(EntityModels models, EntityDefinitions definitions);

    /// <summary>Adds its fields to the query root.</summary>
    public abstract void AddRootFields(
        ObjectTypeDescriptor query, EntityModels models, EntityDefinitions definitions, RowBackend backend);

    /// <summary>What can stand as the other shapes of <c>near</c> and <c>inside</c> besides tables, each with the type of its input.</summary>
    public virtual IEnumerable<(OtherShape Shape, string InputName)> Shapes(EntityDefinitions definitions) => [];
}
