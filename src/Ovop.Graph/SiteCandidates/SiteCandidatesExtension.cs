using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Entities;

namespace Ovop.Graph.SiteCandidates;

/// <summary>The field <c>siteCandidates</c> with its types.</summary>
internal sealed class SiteCandidatesExtension : SchemaExtension
{
    public override IEnumerable<NamedType> Types(EntityModels models, EntityDefinitions definitions) =>
        SiteCandidateTypes.Create(definitions);

    public override void AddRootFields(
        ObjectTypeDescriptor query, EntityModels models, EntityDefinitions definitions, RowBackend backend) =>
        new SiteCandidatesField(definitions, backend).AddTo(query);
}
