namespace Ovop.Graph.Labels;

/// <summary>A regency by kind and name. Official names begin with the kind; others get it.</summary>
internal static class RegencyText
{
    private const string Kabupaten = "Kabupaten ";
    private const string Kota = "Kota ";

    public static string Indonesian(string kind, string name) => (IsCity(kind) ? Kota : Kabupaten) + Bare(kind, name);

    public static string English(string kind, string name) => $"{Bare(kind, name)} {(IsCity(kind) ? "city" : "regency")}";

    private static bool IsCity(string kind) => string.Equals(kind, "KOTA", StringComparison.Ordinal);

    private static string Bare(string kind, string name)
    {
        var prefix = IsCity(kind) ? Kota : Kabupaten;
        return name.StartsWith(prefix, StringComparison.Ordinal) ? name[prefix.Length..] : name;
    }
}
