using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Querying.Disagreements;

/// <summary>
/// What sources say otherwise than the row above shows it, as a source of rows: those of <see cref="DisagreementModel"/>.
/// One for each field that the note of a contradicting claim tells, or one for the claim where it tells none.
/// </summary>
public sealed record DisagreementSource : QuerySource
{
    /// <param name="claims">The relation from the row above to the claims on it.</param>
    public DisagreementSource(EntityRelation claims)
    {
        Claims = claims;
        ParentColumns = [.. claims.SourceColumns.Select(column => column.Property)];
    }

    /// <summary>The relation from the row above to the claims on it.</summary>
    public EntityRelation Claims { get; }
}
