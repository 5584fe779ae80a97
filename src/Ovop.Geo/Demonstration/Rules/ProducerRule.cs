using Ovop.Geo.Demonstration.Sheets;
using Ovop.Geo.Demonstration.World;

namespace Ovop.Geo.Demonstration.Rules;

/// <summary>
/// Who makes it, where that is known: an enterprise of its own for each product, one farmers' group for each crop, and one
/// BUMDes and one PKK for all that they make in a village.
/// </summary>
internal sealed class ProducerRule : IDemonstrationRule
{
    // By size: how many of a hundred, and how many workers.
    private static readonly (ProducerSize Size, double Weight, int Fewest, int Most)[] Sizes =
    [
        (ProducerSize.Micro, 76, 1, 4), (ProducerSize.Small, 20, 5, 19), (ProducerSize.Medium, 3.5, 20, 99),
        (ProducerSize.Large, 0.5, 100, 160),
    ];

    public void Apply(DemonstrationWorld world, DemonstrationSheets sheets)
    {
        var known = new Dictionary<string, InventedProducer>(StringComparer.Ordinal);
        for (var index = 0; index < world.Makings.Count; index++)
        {
            var making = world.Makings[index];
            if (making.Producer is null && world.Is("has-producer", making.Slug))
            {
                var producer = ProducerOf(making, world);
                if (known.TryAdd(producer.Slug, producer))
                {
                    world.Producers.Add(producer);
                }

                world.Makings[index] = making with { Producer = known[producer.Slug] };
            }
        }

        foreach (var producer in world.Producers)
        {
            Write(producer, world, sheets);
        }
    }

    private static InventedProducer ProducerOf(Making making, DemonstrationWorld world)
    {
        var (village, commodity) = (making.Village, making.Commodity);
        var kind = world.Roll("maker", making.Slug).Of(commodity.Makers);
        var (slug, name) = kind switch
        {
            ProducerKind.Bumdes => ($"bumdes-{village.Key}", $"BUMDes {village.Name}"),
            ProducerKind.Pkk => ($"pkk-{village.Key}", $"PKK {village.Name}"),
            ProducerKind.FarmerGroup =>
                ($"group-{commodity.Slug}-{village.Key}", $"Kelompok tani {world.Say("group", making.Slug).Text} {village.Name}"),
            ProducerKind.Community => ($"community-{commodity.Slug}-{village.Key}", $"Perajin {village.Name}"),
            _ => ($"msme-{commodity.Slug}-{village.Key}", $"UMKM {world.Say("brand", making.Slug).Text} {village.Name}"),
        };
        return new InventedProducer($"demo-{slug}", DemonstrationWorld.Invented(name), kind, [village]);
    }

    private static void Write(InventedProducer producer, DemonstrationWorld world, DemonstrationSheets sheets)
    {
        var size = Sizes[world.Roll("size", producer.Slug).Weighted([.. Sizes.Select(size => size.Weight)])];
        sheets.State(
            "producers.csv",
            "a producer, its size and its workers.",
            ("slug", producer.Slug), ("name", producer.Name), ("kind", producer.Kind),
            ("regency", producer.Villages[0].Regency), ("size", size.Size),
            ("workers", world.Roll("workers", producer.Slug).Between(size.Fewest, size.Most)));
        foreach (var village in producer.Villages)
        {
            sheets.Link("producer_villages.csv", ("producer", producer.Slug), ("village", village.Code));
        }
    }
}
