using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Prospects;

/// <summary>The rows of a <see cref="ProspectSource"/> as an entity, with relations to their village and commodity.</summary>
public static class ProspectModel
{
    public static EntityModel Create(EntityModels models)
    {
        var (village, commodity) = (models.For<Village>(), models.For<Commodity>());
        var villageCode = village.Key.Single() with { Property = Prospect.VillageCode, Name = "village_code", IsIndexed = false, IsSorted = false };
        var commodityId = commodity.Key.Single() with { Property = Prospect.CommodityId, Name = "commodity_id", IsIndexed = false, IsSorted = false };
        var prospect = new EntityModel(
            typeof(Prospect),
            SqlName.Quote("prospect"),
            [
                villageCode,
                commodityId,
                SourceColumn.Of(Prospect.CommoditySlug, "commodity_slug", ValueKind.Text, typeof(string)),
                SourceColumn.Of(Prospect.Score, "score", ValueKind.Float, typeof(double)),
                SourceColumn.Of(Prospect.Evidence, "evidence", ValueKind.Float, typeof(double)),
                SourceColumn.Of(Prospect.UnknownShare, "unknown_share", ValueKind.Float, typeof(double)),
                SourceColumn.Of(Prospect.Metres, "metres", ValueKind.Float, typeof(double)),
                SourceColumn.Of(Prospect.Weights, "weights", ValueKind.Text, typeof(string)),
            ],
            [villageCode, commodityId]);
        prospect.SetRelations([To(village, villageCode), To(commodity, commodityId)]);
        return prospect;
    }

    private static EntityRelation To(EntityModel target, EntityColumn key) => new()
    {
        Name = target.Name,
        Target = target,
        IsList = false,
        IsRequired = true,
        HoldsTargetKey = true,
        SourceColumns = [key],
        TargetColumns = target.Key,
    };
}
