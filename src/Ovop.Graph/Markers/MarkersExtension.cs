using Ovop.Engine.Types;
using Ovop.Geo.Clustering.Sources;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Markers;

/// <summary>The field <c>clusterMarkers</c> with its types.</summary>
internal sealed class MarkersExtension : SchemaExtension
{
    public override IEnumerable<NamedType> Types(EntityModels models, EntityDefinitions definitions) =>
        MarkerTypes.Create(MarkerSources.Create(models), definitions);

    public override void AddRootFields(
        ObjectTypeDescriptor query, EntityModels models, EntityDefinitions definitions, RowBackend backend) =>
        new MarkersField(models, definitions, backend).AddTo(query);
}
