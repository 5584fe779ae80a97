using System.Collections.Immutable;
using System.Globalization;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Prospects;
using Ovop.Graph.Labels;

namespace Ovop.Graph.Prospects;

/// <summary>The reasons of a prospect in the words of a person.</summary>
internal static class ProspectReasonWords
{
    private const int Kind = 0;
    private const int Count = 1;
    private const int NearestKm = 2;
    private const int Detail = 3;
    private const int WithinKm = 4;

    public static readonly (ProspectReasonKind Kind, string Meaning)[] Meanings =
    [
        (ProspectReasonKind.NeighboursMakeIt, "Villages near by make it: how many, and how far."),
        (ProspectReasonKind.SameZoneAsSuccess, "Other villages of the same main zone have it as a flagship, or sell it beyond the local market."),
        (ProspectReasonKind.Suitability, "What is said of the village's land for it; of its own land before that of its zones, the surer basis before the less sure. Where half of the land does not suit, the score is 0."),
        (ProspectReasonKind.ProducersThere, "It is made there already, without being a flagship; or somebody looked, and no product was found."),
        (ProspectReasonKind.MarketReached, "Some product of it, or a cluster, has reached buyers."),
        (ProspectReasonKind.HelpAtHand, "The village, a product of it there, the regency or a programme that runs is helped, or is promised help."),
    ];

    public static ImmutableArray<ColumnPath> Columns { get; } =
    [
        ColumnPath.Of(ProspectReason.Kind), ColumnPath.Of(ProspectReason.Count), ColumnPath.Of(ProspectReason.NearestKm),
        ColumnPath.Of(ProspectReason.Detail), ColumnPath.Of(ProspectReason.WithinKm),
    ];

    public static string Indonesian(LabelValues values)
    {
        var count = values.Number(Count);
        return values[Kind] switch
        {
            "NEIGHBOURS_MAKE_IT" => $"{count} desa dalam {Km(values, WithinKm, ProspectWords.IndonesianNumbers)} km membuatnya, yang terdekat {Km(values, NearestKm, ProspectWords.IndonesianNumbers)} km",
            "SAME_ZONE_AS_SUCCESS" => $"{count} desa lain di {values[Detail]} berhasil dengannya",
            "SUITABILITY" => $"Lahannya {Words.Suitability(values[Detail]).Indonesian}",
            "PRODUCERS_THERE" when count == 0 => "Sudah didata: belum ada produk di sana",
            "PRODUCERS_THERE" => $"Sudah dibuat di sana: {count} produk",
            "MARKET_REACHED" => $"Sudah mencapai pasar: {Words.MarketAccess(values[Detail]).Indonesian}",
            _ => $"Ada pendampingan: {count}, {Words.AssistanceStatus(values[Detail]).Indonesian}",
        };
    }

    public static string English(LabelValues values)
    {
        var count = values.Number(Count);
        return values[Kind] switch
        {
            "NEIGHBOURS_MAKE_IT" => $"{Number(count, "village")} within {Km(values, WithinKm, NumberFormatInfo.InvariantInfo)} km {(count == 1 ? "makes" : "make")} it, the nearest {Km(values, NearestKm, NumberFormatInfo.InvariantInfo)} km away",
            "SAME_ZONE_AS_SUCCESS" => $"{Number(count, "other village")} of {values[Detail]} {(count == 1 ? "succeeds" : "succeed")} with it",
            "SUITABILITY" => $"The land is {Words.Suitability(values[Detail]).English}",
            "PRODUCERS_THERE" when count == 0 => "Somebody looked: there is no product",
            "PRODUCERS_THERE" => $"Made there already: {Number(count, "product")}",
            "MARKET_REACHED" => $"Has reached buyers: {Words.MarketAccess(values[Detail]).English}",
            _ => $"Help at hand: {count}, {Words.AssistanceStatus(values[Detail]).English}",
        };
    }

    private static string Number(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    private static string Km(LabelValues values, int index, NumberFormatInfo numbers) => values.Real(index).ToString("0.#", numbers);
}
