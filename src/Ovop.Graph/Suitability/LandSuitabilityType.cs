using Ovop.Geo.Suitability;
using Ovop.Graph.Entities;
using Ovop.Graph.Labels;

namespace Ovop.Graph.Suitability;

internal sealed class LandSuitabilityType : EntityType<LandSuitability>
{
    protected override void Configure(EntityDescriptor<LandSuitability> descriptor) => descriptor
        .Description("How well land suits a commodity, as somebody says. The land is a village, a zone, or all zones of a soil, of a terrain, or of both.")
        .List("landSuitabilities")
        .Single("landSuitabilityBySlug", suitability => suitability.Slug)
        .Column(suitability => suitability.Slug, "A name for URLs and files; unique.")
        .Label(
            "Commodity and class: Kopi, sangat sesuai.",
            values => $"{values[1]}, {Words.Suitability(values[2]).Indonesian}",
            values => $"{values[0]}, {Words.Suitability(values[2]).English}",
            suitability => suitability.Commodity.Name, suitability => suitability.Commodity.NameId, suitability => suitability.Class)
        .Column(suitability => suitability.Class, "The class of FAO (1976); null where the source says that the land suits, and tells no class, which is not S1.")
        .Column(suitability => suitability.LimitingFactors, "What limits it, as written behind a class: tc temperature, wa water, oa oxygen, rc rooting, nr nutrients, eh erosion and slope, fh flood, lp land preparation. Empty where there are none or none are told.")
        .Column(suitability => suitability.Basis, "What it rests on.")
        .Column(suitability => suitability.Soil, "The soil whose zones it speaks of; null where it speaks of other land or of any soil.")
        .Column(suitability => suitability.Terrain, "The terrain whose zones it speaks of; null where it speaks of other land or of any terrain.")
        .Column(suitability => suitability.Note, "What a reader should know of it; null where nothing.")
        .Object(suitability => suitability.Commodity, "The commodity.")
        .Object(suitability => suitability.Village, "The village that it speaks of; null where it speaks of other land.")
        .Object(suitability => suitability.TerrainZone, "The zone that it speaks of; null where it speaks of other land.")
        .Connection(suitability => suitability.Villages, "The villages that it holds for, each with the share of its area.")
        .Connection(suitability => suitability.TerrainZones, "The zones that it holds for: its own, or those of its soil and terrain.")
        .Sources(suitability => suitability.Claims, "What sources say of the suitability.");
}
