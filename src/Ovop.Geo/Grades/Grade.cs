namespace Ovop.Geo.Grades;

/// <summary>Stars that a scheme has given a product.</summary>
public sealed class Grade
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    public int ProductId { get; set; }

    public GradeScheme Scheme { get; set; }

    /// <summary>From 1 to 5, the more the better.</summary>
    public int Stars { get; set; }

    /// <summary>Null where no source tells.</summary>
    public DateOnly? AwardedOn { get; set; }

    /// <summary>The last day on which it holds; null where no source tells an end.</summary>
    public DateOnly? ValidUntil { get; set; }

    /// <summary>Who gave it; null where no source tells.</summary>
    public string? Body { get; set; }

    public Product Product { get; set; } = null!;

    public List<Claim> Claims { get; } = [];
}
