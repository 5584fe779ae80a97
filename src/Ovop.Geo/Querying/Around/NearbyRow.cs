using Ovop.Geo.Querying.Search;

namespace Ovop.Geo.Querying.Around;

/// <summary>Names the columns of what lies around a site. The relations to it are those of a <see cref="SearchMatch"/>.</summary>
public sealed class NearbyRow
{
    /// <summary>A <see cref="SearchKind"/>.</summary>
    public const string Kind = SearchMatch.Kind;

    /// <summary>The row's key in its table, as text.</summary>
    public const string Key = SearchMatch.Key;

    /// <summary>The official name.</summary>
    public const string Title = SearchMatch.Title;

    /// <summary>Metres on the spheroid from the site.</summary>
    public const string DistanceMetres = SearchMatch.DistanceMetres;
}
