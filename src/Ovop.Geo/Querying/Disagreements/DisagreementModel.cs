using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Disagreements;

/// <summary>The rows of a <see cref="DisagreementSource"/> as an entity with columns and relations.</summary>
public static class DisagreementModel
{
    /// <summary>The entity <see cref="Disagreement"/>.</summary>
    public static EntityModel Of(EntityModels models) => models.Derived(nameof(Disagreement), Create);

    private static EntityModel Create(EntityModels models)
    {
        var claims = models.For<Claim>();
        var claim = SourceColumn.Of(nameof(Disagreement.ClaimId), "claim_id", ValueKind.Integer, typeof(int));
        var place = SourceColumn.Of(nameof(Disagreement.Place), "place", ValueKind.Integer, typeof(int));
        var shownBy = Text(nameof(Disagreement.ShownByIds), "shown_by_ids");
        var disagreement = new EntityModel(
            typeof(Disagreement),
            SqlName.Quote("disagreement"),
            [
                claim, place, shownBy,
                Text(nameof(Disagreement.Field), "field"),
                Text(nameof(Disagreement.Value), "value"),
                Text(nameof(Disagreement.Shown), "shown"),
            ],
            [claim, place])
        {
            IsStored = false,
        };
        disagreement.SetRelations(
        [
            new EntityRelation
            {
                Name = nameof(Disagreement.Claim),
                Target = claims,
                IsList = false,
                IsRequired = true,
                HoldsTargetKey = true,
                SourceColumns = [claim],
                TargetColumns = claims.Key,
            },
            new EntityRelation
            {
                Name = nameof(Disagreement.ShownBy),
                Target = claims,
                IsList = true,
                IsRequired = false,
                HoldsTargetKey = false,
                SourceColumns = [shownBy],
                TargetColumns = claims.Key,
                IsListed = true,
            },
        ]);
        return disagreement;
    }

    private static EntityColumn Text(string property, string name) =>
        SourceColumn.Of(property, name, ValueKind.Text, typeof(string), isNullable: true);
}
