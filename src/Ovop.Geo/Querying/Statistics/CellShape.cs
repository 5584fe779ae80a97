namespace Ovop.Geo.Querying.Statistics;

/// <summary>The form of the cells of a grid.</summary>
public enum CellShape
{
    /// <summary>As <c>ST_SquareGrid</c> lays them.</summary>
    Square,

    /// <summary>As <c>ST_HexagonGrid</c> lays them: flat on top.</summary>
    Hexagon,
}
