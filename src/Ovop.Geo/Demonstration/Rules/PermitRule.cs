using Ovop.Geo.Demonstration.Sheets;
using Ovop.Geo.Demonstration.World;

namespace Ovop.Geo.Demonstration.Rules;

/// <summary>
/// A business number for each producer, and for each product the permits that its category needs: held, applied for, lacking,
/// or nobody tells. Some that were held have run out.
/// </summary>
internal sealed class PermitRule : IDemonstrationRule
{
    private static readonly DateOnly Earliest = new(2020, 1, 6);

    public void Apply(DemonstrationWorld world, DemonstrationSheets sheets)
    {
        foreach (var producer in world.Producers)
        {
            Add(PermitKind.Nib, null, producer.Slug, world, sheets);
        }

        foreach (var product in world.Products)
        {
            foreach (var kind in KindsOf(product.Making.Commodity.Category))
            {
                Add(kind, product.Slug, null, world, sheets);
            }
        }
    }

    private static PermitKind[] KindsOf(CommodityCategory category) => category switch
    {
        CommodityCategory.ProcessedFood => [PermitKind.Pirt, PermitKind.Halal, PermitKind.Brand],
        CommodityCategory.Drink => [PermitKind.Pirt, PermitKind.Halal, PermitKind.Bpom],
        CommodityCategory.Craft or CommodityCategory.Textile or CommodityCategory.FootwearAndBags or CommodityCategory.Tools =>
            [PermitKind.Brand],
        _ => [],
    };

    private static int? YearsOf(PermitKind kind) => kind switch
    {
        PermitKind.Nib => null,
        PermitKind.Halal => 4,
        PermitKind.Brand => 10,
        _ => 5,
    };

    private static void Add(
        PermitKind kind, string? product, string? producer, DemonstrationWorld world, DemonstrationSheets sheets)
    {
        var slug = $"{product ?? producer}-{kind.ToString().ToLowerInvariant()}";
        if (!world.Is("permit-known", slug))
        {
            return;
        }

        var status = world.Is("permit-held", slug) ? PermitStatus.Held
            : world.Is("permit-applied", slug) ? PermitStatus.Applied
            : PermitStatus.Lacking;
        var issued = world.Roll("issued", slug).Day(Earliest, DemonstrationWorld.Today);
        var isHeld = status == PermitStatus.Held;
        sheets.State(
            "permits.csv",
            $"whether {kind.ToString().ToUpperInvariant()} is held.",
            ("slug", slug), ("kind", kind), ("status", status),
            ("number", isHeld ? $"DEMO-{world.Roll("number", slug).Between(100_000, 999_999)}" : null),
            ("issued_on", isHeld ? issued : null),
            ("expires_on", isHeld && YearsOf(kind) is { } years ? issued.AddYears(years) : null),
            ("product", product), ("producer", producer));
    }
}
