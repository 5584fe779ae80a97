using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Search;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Around;

/// <summary>What lies around the agrotourism site above, as a source of rows: those of <see cref="AroundModel"/>.</summary>
/// <remarks>
/// Metres on the spheroid from the site: to the point inside a village, to the nearest village that a product comes from, to
/// the nearest of a producer (those that own it, and those that its products come from), to the edge of a cluster's extent
/// (0 within it; without one, to the nearest of its villages), to another site. What no village is told of lies nowhere.
/// </remarks>
public sealed record AroundSource : QuerySource
{
    /// <param name="models">The tables that are read.</param>
    /// <param name="metres">How far, 0 to <see cref="QueryLimits.PlaceMetres"/>.</param>
    public AroundSource(EntityModels models, QueryValue metres)
    {
        (Models, Metres) = (models, metres);
        ParentColumns = [nameof(AgrotourismSite.Id)];
    }

    public EntityModels Models { get; }

    public QueryValue Metres { get; }

    /// <summary>What is looked for, as a list of <see cref="SearchKind"/>s; all where it is null.</summary>
    public QueryValue Kinds { get; init; }
}
