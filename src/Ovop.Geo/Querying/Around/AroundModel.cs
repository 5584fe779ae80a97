using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Search;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Around;

/// <summary>
/// The rows of an <see cref="AroundSource"/> as an entity, with a relation to one for each kind, of which one leads
/// somewhere.
/// </summary>
public static class AroundModel
{
    public static EntityModel Create(EntityModels models)
    {
        var relations = SearchModel.Relations(models);
        var kind = SourceColumn.Of(NearbyRow.Kind, "kind", ValueKind.Text, typeof(string));
        var key = SourceColumn.Of(NearbyRow.Key, "key", ValueKind.Text, typeof(string));
        var nearby = new EntityModel(
            typeof(NearbyRow),
            SqlName.Quote("nearby"),
            [
                kind,
                key,
                .. relations.Select(relation => relation.SourceColumns[0]),
                SourceColumn.Of(NearbyRow.Title, "title", ValueKind.Text, typeof(string)),
                SourceColumn.Of(NearbyRow.DistanceMetres, "distance_metres", ValueKind.Float, typeof(double)),
            ],
            [kind, key])
        {
            IsStored = false,
        };
        nearby.SetRelations(relations);
        return nearby;
    }
}
