namespace Ovop.Geo.Querying.Search;

/// <summary>Names the columns of what a search finds, and the relations to it.</summary>
public sealed class SearchMatch
{
    /// <summary>A <see cref="SearchKind"/>.</summary>
    public const string Kind = nameof(Kind);

    /// <summary>The row's key in its table, as text.</summary>
    public const string Key = nameof(Key);

    public const string Title = nameof(Title);

    /// <summary>For a site, the kind of its village; else null.</summary>
    public const string PlaceKind = nameof(PlaceKind);

    /// <summary>For a site, its village; else null.</summary>
    public const string PlaceName = nameof(PlaceName);

    /// <summary>Null for what may come from several districts.</summary>
    public const string DistrictName = nameof(DistrictName);

    public const string RegencyKind = nameof(RegencyKind);

    /// <summary>Null for what lies in several regencies.</summary>
    public const string RegencyName = nameof(RegencyName);

    /// <summary>A <see cref="Search.MatchedField"/>.</summary>
    public const string MatchedField = nameof(MatchedField);

    /// <summary>The name or alias.</summary>
    public const string MatchedText = nameof(MatchedText);

    /// <summary>0 to 1; see <see cref="SearchSource"/>.</summary>
    public const string Score = nameof(Score);

    /// <summary>Metres on the spheroid; null without near, or without a location.</summary>
    public const string DistanceMetres = nameof(DistanceMetres);

    /// <summary>
    /// A point; of what has several villages, that of the nearest, or without near of the smallest code. Null where no
    /// village is told.
    /// </summary>
    public const string Location = nameof(Location);
}
