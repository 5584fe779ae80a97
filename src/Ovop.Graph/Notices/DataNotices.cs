namespace Ovop.Graph.Notices;

/// <summary>What NOTICE says of the data: the licences ask that it is shown with them.</summary>
internal static class DataNotices
{
    public static DataNotice Names { get; } = new(
        "Village codes and names",
        "idn-area-data (ODbL 1.0), after Kepmendagri 300.2.2-2138/2025",
        "https://opendatacommons.org/licenses/odbl/1-0/");

    public static DataNotice Places { get; } = new(
        "Village points and areas",
        "computed from cahyadsn/wilayah_boundaries (MIT, (c) 2024 Cahya DSN)",
        "https://opensource.org/license/mit");

    /// <summary>What the shapes are worth.</summary>
    public const string OfShapes =
        "Village shapes are approximate cells unless boundaries were imported; they are not legal boundaries.";

    /// <summary>All of it, for whoever sees all data.</summary>
    public static string Text => $"{Names} {Places} {OfShapes}";
}
