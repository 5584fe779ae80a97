using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Querying.Prospects;

/// <summary>The reasons of a prospect, beneath its row: those of <see cref="ProspectReasonModel"/>.</summary>
public sealed record ProspectReasonSource : QuerySource
{
    /// <param name="models">The tables that are read.</param>
    public ProspectReasonSource(EntityModels models)
    {
        Models = models;
        ParentColumns =
            [nameof(Prospect.VillageCode), nameof(Prospect.CommodityId), nameof(Prospect.Metres), nameof(Prospect.Weights)];
    }

    /// <summary>The tables that are read.</summary>
    public EntityModels Models { get; }
}
