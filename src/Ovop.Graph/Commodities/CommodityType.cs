using Ovop.Geo.Commodities;
using Ovop.Graph.Entities;
using Ovop.Graph.Prospects;

namespace Ovop.Graph.Commodities;

internal sealed class CommodityType : EntityType<Commodity>
{
    protected override void Configure(EntityDescriptor<Commodity> descriptor) => descriptor
        .Description("What is grown or made: a controlled list that products, clusters and sites refer to.")
        .List("commodities")
        .Single("commodityBySlug", commodity => commodity.Slug)
        .Column(commodity => commodity.Slug, "A name for URLs and files, such as goat-milk; unique.")
        .Label("The name in the language.", values => values[1], values => values[0], commodity => commodity.Name, commodity => commodity.NameId)
        .Column(commodity => commodity.Name, "The English name.")
        .Column(commodity => commodity.NameId, "The Indonesian name.")
        .Column(commodity => commodity.Category, "What sort of commodity.")
        .Connection(commodity => commodity.LandSuitabilities, "What is said of land for it.")
        .Add(ProspectsMember.OfCommodity())
        .Sources(commodity => commodity.Claims, "What sources say of the commodity.");
}
