namespace Ovop.Geo.Programmes;

/// <summary>
/// What a source says stands in the way of exactly one of a village, a product or a regency.
/// </summary>
public sealed class Obstacle
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    public required string Description { get; set; }

    public string? VillageCode { get; set; }

    public int? ProductId { get; set; }

    public string? RegencyCode { get; set; }

    public Village? Village { get; set; }

    public Product? Product { get; set; }

    public Regency? Regency { get; set; }

    public List<Claim> Claims { get; } = [];
}
