using Ovop.Geo.Querying.Discovery;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Clusters;

internal sealed class ClusterComparisonType : EntityType<ClusterComparison>
{
    protected override EntityModel Model(EntityModels models) => DiscoveryModel.ComparisonOf(models);

    protected override void Configure(EntityDescriptor<ClusterComparison> descriptor) => descriptor
        .Description("A discovered cluster beside a declared one: which villages are in both, and which only in one.")
        .WithoutId()
        .Object(comparison => comparison.Cluster, "The declared cluster.")
        .Connection(comparison => comparison.InBoth, "Villages of both.")
        .Connection(comparison => comparison.OnlyHere, "Villages that were found side by side with them and that nobody declared.")
        .Connection(comparison => comparison.OnlyThere, "Villages of the declared cluster that were not found here: they do not lie beside the others, or no product of theirs is recorded.");
}
