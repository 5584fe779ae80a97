using Ovop.Engine.Types;
using Ovop.Geo.Querying.Discovery;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Storage;
using Ovop.Graph.Entities;
using Ovop.Graph.Filters;

namespace Ovop.Graph.Clusters;

/// <summary>The field <c>discoverClusters</c>, and what it finds as shapes of <c>near</c> and <c>inside</c>.</summary>
internal sealed class DiscoveryExtension : SchemaExtension
{
    public override IEnumerable<NamedType> Types(EntityModels models, EntityDefinitions definitions) =>
    [
        new EnumType(type =>
        {
            type.Name(DiscoveryArguments.MethodType).Description("When two villages count as side by side.");
            type.Value(UpperSnake.Of(DiscoveryMethod.Contiguous), DiscoveryMethod.Contiguous)
                .Description("Their boundaries meet, at an edge or a corner; small gaps between them are forgiven.");
            type.Value(UpperSnake.Of(DiscoveryMethod.WithinDistance), DiscoveryMethod.WithinDistance)
                .Description("So many metres or fewer lie between their edges, on the spheroid.");
        }),
        DiscoveryArguments.Input(definitions.For(DiscoveryModel.Of(models))),
    ];

    public override void AddRootFields(
        ObjectTypeDescriptor query, EntityModels models, EntityDefinitions definitions, RowBackend backend) =>
        new DiscoverClustersField(definitions.For(DiscoveryModel.Of(models)), backend, definitions.Pages).AddTo(query);

    public override IEnumerable<(OtherShape Shape, string InputName)> Shapes(EntityDefinitions definitions)
    {
        var model = definitions.All.Single(definition => definition.Model.Name == nameof(DiscoveredCluster)).Model;
        yield return (
            new OtherShape("discoveredClusters", model, ColumnPath.Of(nameof(DiscoveredCluster.Extent)))
            {
                Source = DiscoveryArguments.Source,
                Description = "The clusters that are found from geometry, as by the field discoverClusters.",
            },
            DiscoveryArguments.InputName);
    }
}
