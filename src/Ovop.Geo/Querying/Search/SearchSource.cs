using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Search;

/// <summary>
/// A search by name over several tables, as a source of rows: those of <see cref="SearchModel"/>. Accents, case and small
/// slips of spelling are forgiven.
/// </summary>
/// <remarks>
/// <para>A row's score is (tier + within) / 7. Tiers: 6 the name itself; 5 the name followed by its place ("Bacem
/// Sutojayan"); 4 the name begins with the text; 3 each word of the text begins a word of the name, in any order; 2 an
/// alias begins with it, or each word of it begins a word of the name of its commodity or theme, in English or Indonesian, or
/// some do and the others say where it is ("kopi Wlingi": a village, district or regency); 1 a name like it, followed by its place; 0 a name or alias like it (trigrams: 0.3 of the
/// name's, 0.6 of the alias's).</para>
/// <para>Within a tier: the likeness, 0 to 1; where <see cref="Near"/> is given, the mean of it and of
/// 1 / (1 + km / 25), which is 0 for what has no place.</para>
/// </remarks>
/// <param name="Text">At least two letters or digits, at most 200 characters.</param>
public sealed record SearchSource(QueryValue Text) : QuerySource
{
    /// <summary>A geometry by which what is nearer counts more; or null.</summary>
    public QueryValue Near { get; init; }

    /// <summary>Which tables, as a list of <see cref="SearchKind"/>s; all where it is null.</summary>
    public QueryValue Kinds { get; init; }
}
