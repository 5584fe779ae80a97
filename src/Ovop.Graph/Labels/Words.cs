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

    private static readonly Dictionary<string, (string Indonesian, string English)> GradeSchemes = new(StringComparer.Ordinal)
    {
        ["OVOP"] = ("Penghargaan OVOP", "OVOP award"),
        ["OTOP"] = ("OTOP (Thailand)", "OTOP (Thailand)"),
        ["OCOP"] = ("OCOP (Vietnam)", "OCOP (Viet Nam)"),
        ["OTHER"] = ("Skema lain", "Another scheme"),
    };

    private static readonly Dictionary<string, (string Indonesian, string English)> PermitKinds = new(StringComparer.Ordinal)
    {
        ["NIB"] = ("NIB", "Business number (NIB)"),
        ["PIRT"] = ("PIRT", "Home-industry food (PIRT)"),
        ["BPOM"] = ("BPOM", "Food and drug agency (BPOM)"),
        ["HALAL"] = ("Halal", "Halal"),
        ["BRAND"] = ("Merek", "Brand"),
    };

    private static readonly Dictionary<string, (string Indonesian, string English)> PermitStatuses = new(StringComparer.Ordinal)
    {
        ["HELD"] = ("dimiliki", "held"),
        ["APPLIED"] = ("diajukan", "applied for"),
        ["LACKING"] = ("belum ada", "lacking"),
    };

    private static readonly Dictionary<string, (string Indonesian, string English)> SuitabilityClasses = new(StringComparer.Ordinal)
    {
        [Unknown] = ("sesuai", "suitable"),
        ["S1"] = ("sangat sesuai (S1)", "highly suitable (S1)"),
        ["S2"] = ("cukup sesuai (S2)", "moderately suitable (S2)"),
        ["S3"] = ("sesuai marginal (S3)", "marginally suitable (S3)"),
        ["N"] = ("tidak sesuai (N)", "not suitable (N)"),
    };

    private static readonly Dictionary<string, (string Indonesian, string English)> RequirementStatuses = new(StringComparer.Ordinal)
    {
        ["MET"] = ("Terpenuhi", "Met"),
        ["NOT_MET"] = ("Belum terpenuhi", "Not met"),
        ["UNKNOWN"] = ("Belum diketahui", "Not known"),
    };

    private static readonly Dictionary<string, (string Indonesian, string English)> WaitingKinds = new(StringComparer.Ordinal)
    {
        ["OBSTACLE"] = ("Kendala", "Obstacle"),
        ["PROMISE"] = ("Janji", "Promise"),
        ["REQUEST"] = ("Permintaan", "Request"),
    };

    private static readonly Dictionary<string, (string Indonesian, string English)> Facilities = new(StringComparer.Ordinal)
    {
        ["PARKING"] = ("Tempat parkir", "Parking"),
        ["TOILET"] = ("Toilet", "Toilets"),
        ["PRAYER_ROOM"] = ("Musala", "Prayer room"),
        ["FOOD"] = ("Makanan dan minuman", "Food and drink"),
        ["SHOP"] = ("Toko", "Shop"),
        ["GUIDE"] = ("Pemandu", "Guides"),
        ["LODGING"] = ("Penginapan", "Lodging"),
        ["PLAYGROUND"] = ("Taman bermain", "Playground"),
        ["STEP_FREE"] = ("Jalur tanpa tangga", "Step-free ways"),
    };

    private static readonly Dictionary<string, (string Indonesian, string English)> Stages = new(StringComparer.Ordinal)
    {
        ["UNKNOWN"] = ("Belum diketahui", "Not known"),
        ["NO_PRODUCT"] = ("Belum ada produk", "No product"),
        ["STRUGGLING"] = ("Produk belum berkembang", "Struggling product"),
        ["DEVELOPED"] = ("Produk berkembang", "Developed product"),
        ["FLAGSHIP"] = ("Produk unggulan", "Flagship product"),
        ["EXPORTING"] = ("Ekspor", "Exporting"),
    };

    private static readonly Dictionary<string, (string Indonesian, string English)> Missing = new(StringComparer.Ordinal)
    {
        ["SURVEY"] = ("pendataan akan menjawabnya", "a survey would tell"),
        ["PRODUCT_REVIEW"] = ("telaah produknya akan menjawabnya", "a review of its products would tell"),
    };

    private static readonly Dictionary<string, (string Indonesian, string English)> AssistanceStatuses = new(StringComparer.Ordinal)
    {
        [Unknown] = ("belum tercatat", "none recorded"),
        ["PROMISED"] = ("dijanjikan", "promised"),
        ["UNDER_WAY"] = ("berjalan", "under way"),
        ["DONE"] = ("sudah diberikan", "given"),
    };

    private static readonly Dictionary<string, (string Indonesian, string English)> Purposes = new(StringComparer.Ordinal)
    {
        ["RETAIL"] = ("Ritel", "Retail"),
        ["EXPORT"] = ("Ekspor", "Export"),
    };

    private static readonly Dictionary<string, (string Indonesian, string English)> ReadinessStates = new(StringComparer.Ordinal)
    {
        ["READY"] = ("siap", "ready"),
        ["NOT_READY"] = ("belum siap", "not ready"),
        ["NOT_KNOWN"] = ("belum diketahui", "not known"),
        ["REQUIREMENTS_UNKNOWN"] = ("persyaratan belum diketahui", "requirements unknown"),
    };

    private static readonly Dictionary<string, (string Indonesian, string English)> VillageEvents = new(StringComparer.Ordinal)
    {
        ["VISIT"] = ("Kunjungan", "Visit"),
        ["ENROLMENT"] = ("Desa terpilih", "Enrolment"),
        ["PROGRAMME_EVENT"] = ("Kegiatan program", "Programme event"),
        ["PROGRAMME_PHASE"] = ("Tahap program", "Programme phase"),
        ["ASSISTANCE_PROMISED"] = ("Pendampingan dijanjikan", "Assistance promised"),
        ["ASSISTANCE_STARTED"] = ("Pendampingan dimulai", "Assistance started"),
        ["ASSISTANCE_ENDED"] = ("Pendampingan selesai", "Assistance ended"),
        ["OBSTACLE_REPORTED"] = ("Kendala dilaporkan", "Obstacle reported"),
        ["OBSTACLE_RESOLVED"] = ("Kendala teratasi", "Obstacle resolved"),
        ["GRADE_AWARDED"] = ("Penghargaan bintang", "Grade awarded"),
        ["PERMIT_ISSUED"] = ("Izin terbit", "Permit issued"),
        ["PERMIT_EXPIRES"] = ("Izin berakhir", "Permit expires"),
        ["MARKET_ACCESS"] = ("Akses pasar", "Market access"),
    };

    private static readonly (string Indonesian, string English)[] MonthNames =
    [
        ("Januari", "January"), ("Februari", "February"), ("Maret", "March"), ("April", "April"), ("Mei", "May"),
        ("Juni", "June"), ("Juli", "July"), ("Agustus", "August"), ("September", "September"), ("Oktober", "October"),
        ("November", "November"), ("Desember", "December"),
    ];

    public static (string Indonesian, string English) Assistance(string kind) => Of(AssistanceKinds, kind);

    public static (string Indonesian, string English) MarketAccess(string kind) => Of(MarketAccessKinds, kind);

    public static (string Indonesian, string English) Visit(string kind) => Of(VisitKinds, kind);

    public static (string Indonesian, string English) GradeScheme(string scheme) => Of(GradeSchemes, scheme);

    public static (string Indonesian, string English) Permit(string kind) => Of(PermitKinds, kind);

    public static (string Indonesian, string English) PermitStatus(string status) => Of(PermitStatuses, status);

    public static (string Indonesian, string English) Suitability(string name) => Of(SuitabilityClasses, name);

    public static (string Indonesian, string English) RequirementStatus(string status) => Of(RequirementStatuses, status);

    public static (string Indonesian, string English) Waiting(string kind) => Of(WaitingKinds, kind);

    public static (string Indonesian, string English) Facility(string kind) => Of(Facilities, kind);

    public static (string Indonesian, string English) Stage(string stage) => Of(Stages, stage);

    public static (string Indonesian, string English) VillageEvent(string kind) => Of(VillageEvents, kind);

    public static (string Indonesian, string English) WouldTell(string missing) => Of(Missing, missing);

    public static (string Indonesian, string English) AssistanceStatus(string status) => Of(AssistanceStatuses, status);

    public static (string Indonesian, string English) Purpose(string purpose) => Of(Purposes, purpose);

    public static (string Indonesian, string English) Readiness(string state) => Of(ReadinessStates, state);

    /// <summary>A season by its first and last month, each from 1 to 12.</summary>
    public static (string Indonesian, string English) Months(int from, int to)
    {
        var (first, last) = (Month(from), Month(to));
        return from == to ? first : ($"{first.Indonesian} sampai {last.Indonesian}", $"{first.English} to {last.English}");
    }

    /// <summary>A month, from 1 to 12.</summary>
    public static (string Indonesian, string English) Month(int number) =>
        number is >= 1 and <= 12 ? MonthNames[number - 1] : ("", "");

    /// <summary>A value that has no words yet stands as it is stored.</summary>
    private static (string Indonesian, string English) Of(
        Dictionary<string, (string Indonesian, string English)> words, string kind) => words.GetValueOrDefault(kind, (kind, kind));
}
