using Ovop.Geo.Demonstration.Sheets;
using Ovop.Geo.Demonstration.World;

namespace Ovop.Geo.Demonstration.Rules;

/// <summary>
/// Neighbours that make the same: some groups are declared a cluster, some of those have a joint enterprise (BUMDesma) with a
/// product of its own. The others are there to be discovered.
/// </summary>
internal sealed class ClusterRule : IDemonstrationRule
{
    private const int FewestVillages = 3;

    private const int MostVillages = 12;

    /// <summary>Villages of a joint enterprise.</summary>
    private const int MostPartners = 5;

    /// <summary>A village is a neighbour if it is among so many nearest.</summary>
    private const int Neighbours = 5;

    public void Apply(DemonstrationWorld world, DemonstrationSheets sheets)
    {
        foreach (var commodity in world.Makings.ToLookup(making => making.Commodity))
        {
            var groups = Groups([.. commodity.Select(making => making.Village)], world)
                .Where(group => group.Count is >= FewestVillages and <= MostVillages);
            foreach (var group in groups)
            {
                var slug = $"demo-cluster-{commodity.Key.Slug}-{group[0].Key}";
                if (world.Is("cluster-declared", slug))
                {
                    Declare(new InventedCluster(slug, commodity.Key, group), world, sheets);
                }
            }
        }
    }

    private static void Declare(InventedCluster cluster, DemonstrationWorld world, DemonstrationSheets sheets)
    {
        var first = cluster.Villages[0];
        InventedProducer? joint = null;
        if (world.Is("cluster-joint-product", cluster.Slug))
        {
            var partners = cluster.Villages.Take(MostPartners).ToList();
            joint = new InventedProducer(
                $"demo-bumdesma-{cluster.Commodity.Slug}-{first.Key}",
                DemonstrationWorld.Invented($"BUMDesma {string.Join(", ", partners.Select(village => village.Name))}"),
                ProducerKind.Bumdesma,
                partners);
            world.Producers.Add(joint);
            world.Makings.Add(new Making(cluster.Commodity, partners, IsMain: false, joint));
        }

        world.Clusters.Add(cluster);
        sheets.State(
            "product_clusters.csv",
            $"{cluster.Villages.Count} neighbours that make {cluster.Commodity.NameId}.",
            ("slug", cluster.Slug), ("name", DemonstrationWorld.Invented($"Klaster {cluster.Commodity.NameId.ToLowerInvariant()} {first.Name}")),
            ("kind", ClusterKind.Declared), ("commodity", cluster.Commodity.Slug), ("producer", joint?.Slug),
            ("regency", first.Regency));
        foreach (var village in cluster.Villages)
        {
            sheets.Link("product_cluster_villages.csv", ("product_cluster", cluster.Slug), ("village", village.Code));
        }
    }

    /// <summary>Villages joined by neighbourhood, directly or over others, each group by code.</summary>
    private static IEnumerable<List<InventedVillage>> Groups(List<InventedVillage> villages, DemonstrationWorld world)
    {
        var left = villages.ToHashSet();
        foreach (var start in villages)
        {
            var group = new List<InventedVillage>();
            var next = new Queue<InventedVillage>(left.Remove(start) ? [start] : []);
            while (next.TryDequeue(out var village))
            {
                group.Add(village);
                foreach (var near in world.Nearest(village).Take(Neighbours).Where(left.Remove))
                {
                    next.Enqueue(near);
                }
            }

            if (group.Count > 0)
            {
                yield return [.. group.OrderBy(village => village.Code, StringComparer.Ordinal)];
            }
        }
    }
}
