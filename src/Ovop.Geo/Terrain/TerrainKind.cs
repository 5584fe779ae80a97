namespace Ovop.Geo.Terrain;

public enum TerrainKind
{
    Mountains,
    Hills,
    Plateau,
    Plain,
    Coast,
    Swamp,
    Other,
}
