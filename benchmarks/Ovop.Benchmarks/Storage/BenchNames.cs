using System.Globalization;

namespace Ovop.Benchmarks.Storage;

/// <summary>Names such as villages and products of East Java bear; of nobody, and the same in every run.</summary>
internal static class BenchNames
{
    private static readonly string[] Beginnings =
    [
        "Sumber", "Karang", "Tegal", "Wono", "Kedung", "Sido", "Purwo", "Banjar", "Gunung", "Rejo",
        "Tanjung", "Margo", "Suko", "Ngadi", "Bale", "Pagar", "Ploso", "Jati", "Kali", "Talun",
    ];

    private static readonly string[] Endings =
    [
        "rejo", "sari", "agung", "mulyo", "harjo", "anyar", "kerto", "dadi", "makmur", "asri", "waru", "jaya", "lor",
        "kidul", "wetan", "kulon", "tengah",
    ];

    private static readonly string[] Wares =
    [
        "Kopi bubuk", "Keripik singkong", "Susu kambing", "Batik tulis", "Gerabah", "Gula kelapa", "Sirup nanas",
        "Anyaman bambu", "Tempe", "Madu", "Keripik pisang",
    ];

    public static string Village(int village) =>
        Beginnings[village % Beginnings.Length] + Endings[village / Beginnings.Length % Endings.Length];

    public static string Product(int product, int village) =>
        $"{Wares[product % Wares.Length]} {Village(village)}";

    public static string District(int regency, int district) => string.Create(
        CultureInfo.InvariantCulture, $"{Village((regency * 31) + (district * 7))} {regency}-{district}");

    public static string Regency(int regency) => $"Kabupaten {Village(regency * 57)}";
}
