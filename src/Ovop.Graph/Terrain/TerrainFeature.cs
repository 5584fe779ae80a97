using Ovop.Geo.Terrain;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Terrain;

/// <summary>Zones of soil and terrain.</summary>
internal static class TerrainFeature
{
    public static SchemaFeature Create() => new(
        [new TerrainZoneType(), new TerrainShareType()],
        [
            EntityEnumType.Of<SoilKind>(
                "What the ground is made of.",
                (SoilKind.Volcanic, "From volcanic ash and rock."),
                (SoilKind.Limestone, "On limestone."),
                (SoilKind.Alluvial, "Laid down by rivers."),
                (SoilKind.Peat, "Peat."),
                (SoilKind.Clay, "Clay."),
                (SoilKind.Sand, "Sand."),
                (SoilKind.Other, "None of these.")),
            EntityEnumType.Of<TerrainKind>(
                "How the land lies.",
                (TerrainKind.Mountains, "Mountains."),
                (TerrainKind.Hills, "Hills."),
                (TerrainKind.Plateau, "A plateau."),
                (TerrainKind.Plain, "A plain."),
                (TerrainKind.Coast, "Along the coast."),
                (TerrainKind.Swamp, "Swamp."),
                (TerrainKind.Other, "None of these.")),
            EntityEnumType.Of<Fertility>(
                "How well the ground bears.",
                (Fertility.Fertile, "Fertile."),
                (Fertility.Moderate, "Between the two."),
                (Fertility.Barren, "Barren.")),
        ]);
}
