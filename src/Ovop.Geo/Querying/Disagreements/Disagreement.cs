namespace Ovop.Geo.Querying.Disagreements;

/// <summary>
/// Something that a source says otherwise than a row shows it: a row of a <see cref="DisagreementSource"/>. It names columns
/// and relations; no object of it is ever made.
/// </summary>
public abstract class Disagreement
{
    public int ClaimId { get; init; }

    /// <summary>Its place among those that the claim tells, from 1.</summary>
    public int Place { get; init; }

    /// <summary>The field as GraphQL calls it, or nearly so; null where the claim tells the difference only in its words.</summary>
    public string? Field { get; init; }

    /// <summary>What the source says; null where it says that there is nothing, or where the field is null.</summary>
    public string? Value { get; init; }

    /// <summary>What stood here when the source was imported; null where nothing did, or where the field is null.</summary>
    public string? Shown { get; init; }

    /// <summary>Claims on the same row that contradict nothing, their keys in one text with commas between; null for none.</summary>
    public string? ShownByIds { get; init; }

    public required Claim Claim { get; init; }

    /// <summary>Claims on the same row that contradict nothing.</summary>
    public abstract IReadOnlyList<Claim> ShownBy { get; }
}
