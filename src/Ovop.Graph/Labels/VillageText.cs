using Ovop.Geo.Villages;

namespace Ovop.Graph.Labels;

/// <summary>A village by kind and name: in its own label and in those of what happens there.</summary>
internal static class VillageText
{
    private const string Kelurahan = nameof(VillageKind.Kelurahan);

    public static string Indonesian(string kind, string name) => $"{(IsWard(kind) ? "Kelurahan" : "Desa")} {name}";

    public static string English(string kind, string name) => $"{name} {(IsWard(kind) ? "ward" : "village")}";

    private static bool IsWard(string kind) => string.Equals(kind, Kelurahan, StringComparison.OrdinalIgnoreCase);
}
