namespace Ovop.Graph.Labels;

/// <summary>A district by its name: in its own label, and where it tells namesakes apart.</summary>
internal static class DistrictText
{
    public static string Indonesian(string name) => $"Kecamatan {name}";

    public static string English(string name) => $"{name} district";
}
