namespace Ovop.Geo.Terrain;

public enum Fertility
{
    Fertile,
    Moderate,
    Barren,
}
