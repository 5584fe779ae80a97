using System.Collections.Immutable;
using System.Globalization;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.SiteCandidates;
using Ovop.Graph.Labels;
using Ovop.Graph.Prospects;

namespace Ovop.Graph.SiteCandidates;

/// <summary>What speaks for a candidate in the words of a person.</summary>
internal static class SiteCandidateWords
{
    private const int Products = 0;
    private const int Class = 1;
    private const int ClusterMetres = 2;
    private const int SiteMetres = 3;

    public static ImmutableArray<ColumnPath> Columns { get; } =
    [
        ColumnPath.Of(SiteCandidate.ProductCount), ColumnPath.Of(SiteCandidate.Class),
        ColumnPath.Of(SiteCandidate.ClusterMetres), ColumnPath.Of(SiteCandidate.SiteMetres),
    ];

    public static string Indonesian(LabelValues values) => Joined(
    [
        values.Number(Products) is > 0 and var count ? $"Membuatnya ({count} produk)" : null,
        values.Has(Class) ? $"lahannya {Words.Suitability(values[Class]).Indonesian}" : null,
        values.Has(ClusterMetres) ? $"klaster terdekat {Km(values, ClusterMetres, ProspectWords.IndonesianNumbers)} km" : "tidak ada klaster di dekatnya",
        values.Has(SiteMetres) ? $"lokasi terdekat {Km(values, SiteMetres, ProspectWords.IndonesianNumbers)} km" : "belum ada lokasi yang diketahui",
    ]);

    public static string English(LabelValues values) => Joined(
    [
        values.Number(Products) is > 0 and var count ? $"Makes it ({count} product{(count == 1 ? "" : "s")})" : null,
        values.Has(Class) ? $"the land is {Words.Suitability(values[Class]).English}" : null,
        values.Has(ClusterMetres) ? $"nearest cluster {Km(values, ClusterMetres, NumberFormatInfo.InvariantInfo)} km" : "no cluster near by",
        values.Has(SiteMetres) ? $"nearest site {Km(values, SiteMetres, NumberFormatInfo.InvariantInfo)} km" : "no site is known",
    ]);

    // One of the first two is there, and begins the sentence.
    private static string Joined(string?[] parts)
    {
        var text = string.Join("; ", parts.OfType<string>());
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    private static string Km(LabelValues values, int index, NumberFormatInfo numbers) => (values.Real(index) / 1000).ToString("0.#", numbers);
}
