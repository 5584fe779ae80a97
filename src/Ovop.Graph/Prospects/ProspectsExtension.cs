using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Prospects;

/// <summary>The field <c>prospects</c> with its types; <see cref="ProspectsMember"/> has it beneath villages and commodities.</summary>
internal sealed class ProspectsExtension : SchemaExtension
{
    public override IEnumerable<NamedType> Types(EntityModels models, EntityDefinitions definitions) =>
        [.. ProspectTypes.Create(definitions), .. ProspectReasonTypes.Create(definitions), ProspectArguments.WeightsType()];

    public override void AddRootFields(
        ObjectTypeDescriptor query, EntityModels models, EntityDefinitions definitions, RowBackend backend) =>
        new ProspectsField(definitions, backend).AddTo(query);
}
