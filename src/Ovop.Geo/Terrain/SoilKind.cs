namespace Ovop.Geo.Terrain;

public enum SoilKind
{
    Volcanic,
    Limestone,
    Alluvial,
    Peat,
    Clay,
    Sand,
    Other,
}
