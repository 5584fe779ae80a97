namespace Ovop.Geo.Products;

/// <summary>A row of the view <c>production_season_month</c>: a month of a season. Read only.</summary>
public sealed class ProductionSeasonMonth
{
    public int ProductionSeasonId { get; set; }

    /// <summary>From 1 to 12.</summary>
    public int Month { get; set; }
}
