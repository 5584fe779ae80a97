namespace Ovop.Graph.Labels;

/// <summary>Values of enumerations, as they are stored, in the words of a person.</summary>
internal static class Words
{
    /// <summary>Where no source tells the kind.</summary>
    private const string Unknown = "";

    private static readonly Dictionary<string, (string Indonesian, string English)> AssistanceKinds = new(StringComparer.Ordinal)
    {
        [Unknown] = ("Pendampingan", "Assistance"),
        ["POTENTIAL_DISCOVERY"] = ("Penggalian potensi", "Discovery of potential"),
        ["TRAINING"] = ("Pelatihan", "Training"),
        ["HUMAN_RESOURCES"] = ("Sumber daya manusia", "Human resources"),
        ["CAPITAL"] = ("Permodalan", "Capital"),
        ["TECHNOLOGY"] = ("Teknologi", "Technology"),
        ["PACKAGING"] = ("Kemasan", "Packaging"),
        ["SHELF_LIFE"] = ("Daya simpan", "Shelf life"),
        ["BRANDING"] = ("Merek", "Branding"),
        ["TREND_INFORMATION"] = ("Informasi tren", "Trend information"),
        ["MARKETING"] = ("Pemasaran", "Marketing"),
        ["FULL"] = ("Pendampingan penuh", "Full assistance"),
        ["OTHER"] = ("Pendampingan lain", "Other assistance"),
    };

    private static readonly Dictionary<string, (string Indonesian, string English)> MarketAccessKinds = new(StringComparer.Ordinal)
    {
        ["EXPORT"] = ("Ekspor", "Export"),
        ["RETAIL_AGREEMENT"] = ("Kerja sama ritel", "Retail agreement"),
        ["NATIONAL"] = ("Pasar nasional", "National market"),
        ["LOCAL"] = ("Pasar lokal", "Local market"),
    };

    private static readonly Dictionary<string, (string Indonesian, string English)> VisitKinds = new(StringComparer.Ordinal)
    {
        [Unknown] = ("Kunjungan", "Visit"),
        ["SAMBANG_DESA"] = ("Sambang desa", "Sambang desa"),
        ["SAFARI_DESA"] = ("Safari desa", "Safari desa"),
        ["OTHER"] = ("Kunjungan", "Visit"),
    };

    public static (string Indonesian, string English) Assistance(string kind) => Of(AssistanceKinds, kind);

    public static (string Indonesian, string English) MarketAccess(string kind) => Of(MarketAccessKinds, kind);

    public static (string Indonesian, string English) Visit(string kind) => Of(VisitKinds, kind);

    /// <summary>A value that has no words yet stands as it is stored.</summary>
    private static (string Indonesian, string English) Of(
        Dictionary<string, (string Indonesian, string English)> words, string kind) => words.GetValueOrDefault(kind, (kind, kind));
}
