using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Coverage;

/// <summary>The field <c>coverage</c> with its types.</summary>
internal sealed class CoverageExtension : SchemaExtension
{
    public override IEnumerable<NamedType> Types(EntityModels models, EntityDefinitions definitions) =>
        CoverageTypes.Create(models, definitions);

    public override void AddRootFields(
        ObjectTypeDescriptor query, EntityModels models, EntityDefinitions definitions, RowBackend backend) =>
        new CoverageField(models, definitions, backend).AddTo(query);
}
