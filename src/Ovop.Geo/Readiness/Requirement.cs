namespace Ovop.Geo.Readiness;

/// <summary>
/// What a list asks of products before they may be sold in a way. Which of the nullable figures stand in it follows from
/// <see cref="Kind"/> (checked by the database).
/// </summary>
public sealed class Requirement
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    public RequirementPurpose Purpose { get; set; }

    public RequirementKind Kind { get; set; }

    /// <summary>Of <see cref="RequirementKind.Permit"/> alone.</summary>
    public PermitKind? PermitKind { get; set; }

    /// <summary>Of <see cref="RequirementKind.Grade"/> alone.</summary>
    public GradeScheme? GradeScheme { get; set; }

    /// <summary>From 1 to 5; of <see cref="RequirementKind.Grade"/> alone.</summary>
    public int? MinStars { get; set; }

    /// <summary>At least 1; of <see cref="RequirementKind.ShelfLife"/> alone.</summary>
    public int? MinShelfLifeDays { get; set; }

    /// <summary>The products that it is asked of; null: of all.</summary>
    public CommodityCategory? Category { get; set; }

    /// <summary>Whose list it stands in; null where it is nobody's in particular.</summary>
    public int? AgencyId { get; set; }

    public required string Description { get; set; }

    public Agency? Agency { get; set; }

    /// <summary>The products that it is asked of, and how they stand to it; read only.</summary>
    public List<ProductRequirement> Products { get; } = [];

    public List<Claim> Claims { get; } = [];
}
