namespace Ovop.Geo.Products;

/// <summary>Months in which a product is made or harvested, and how much.</summary>
public sealed class ProductionSeason
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    public int ProductId { get; set; }

    /// <summary>The first month, from 1 to 12.</summary>
    public int FromMonth { get; set; }

    /// <summary>The last month, from 1 to 12; before <see cref="FromMonth"/> where the season goes over the turn of the year.</summary>
    public int ToMonth { get; set; }

    /// <summary>How much a season brings, in <see cref="Unit"/>, above 0; null where no source tells.</summary>
    public double? Quantity { get; set; }

    /// <summary>What <see cref="Quantity"/> counts, such as kg; never null beside it.</summary>
    public string? Unit { get; set; }

    /// <summary>The year that the figures are of; null where they are of no single year.</summary>
    public int? Year { get; set; }

    public Product Product { get; set; } = null!;

    /// <summary>Its months one by one, through the view <c>production_season_month</c>; read only.</summary>
    public List<ProductionSeasonMonth> Months { get; } = [];

    public List<Claim> Claims { get; } = [];
}
