using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Sites;

/// <summary>The types of what lies around a site; <see cref="AroundMember"/> has it beneath each.</summary>
internal sealed class AroundExtension : SchemaExtension
{
    public override IEnumerable<NamedType> Types(EntityModels models, EntityDefinitions definitions) =>
        AroundTypes.Create(definitions);

    public override void AddRootFields(
        ObjectTypeDescriptor query, EntityModels models, EntityDefinitions definitions, RowBackend backend)
    {
    }
}
