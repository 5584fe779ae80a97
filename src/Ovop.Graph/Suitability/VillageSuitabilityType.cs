using Ovop.Geo.Suitability;
using Ovop.Graph.Entities;
using Ovop.Graph.Labels;

namespace Ovop.Graph.Suitability;

internal sealed class VillageSuitabilityType : EntityType<VillageSuitability>
{
    protected override void Configure(EntityDescriptor<VillageSuitability> descriptor) => descriptor
        .Description("What is said of a village's land, and of how much of it.")
        .Plural("VillageSuitabilities")
        .Column(row => row.Share, "Part of the village's area, above 0 and up to 1: all of it where the village itself is spoken of, else what lies in the zones that are.")
        .Column(row => row.LandSuitability.Commodity.Slug, "The slug of the commodity that is spoken of, such as coffee.", "commoditySlug")
        .Column(row => row.LandSuitability.Class, "The class of FAO (1976); null where the source says that the land suits, and tells no class, which is not S1.")
        .Column(row => row.LandSuitability.LimitingFactors, "What limits it, as written behind a class (S3wa); empty where there is nothing or nothing is told.")
        .Column(row => row.LandSuitability.Basis, "What the statement rests on.")
        .Label(
            "Commodity and class: Kopi, sangat sesuai.",
            values => $"{values[1]}, {Words.Suitability(values[2]).Indonesian}",
            values => $"{values[0]}, {Words.Suitability(values[2]).English}",
            row => row.LandSuitability.Commodity.Name, row => row.LandSuitability.Commodity.NameId, row => row.LandSuitability.Class)
        .Object(row => row.LandSuitability, "What is said, of which commodity and by whom.", "suitability")
        .Object(row => row.Village, "The village.")
        .Sources(row => row.LandSuitability.Claims, "What sources say of the suitability.");
}
