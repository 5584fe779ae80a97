using Ovop.Geo.Clusters;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Clusters;

/// <summary>Villages that make the same thing together.</summary>
internal static class ClustersFeature
{
    public static SchemaFeature Create() => new(
        [new ProductClusterType(), new DiscoveredClusterType(), new ClusterComparisonType()],
        [
            EntityEnumType.Of<ClusterKind>(
                "How a cluster is known.",
                (ClusterKind.Declared, "A source says that the villages work together."),
                (ClusterKind.Discovered, "Found from geometry: villages with the same commodity that touch or lie close.")),
        ])
    {
        Extension = new DiscoveryExtension(),
    };
}
