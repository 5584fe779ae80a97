namespace Ovop.Graph.Exports;

/// <summary>All formats of exports.</summary>
internal static class ExportFormats
{
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new GeoJsonFormat(),
        new GeoJsonSequenceFormat(),
        new CsvFormat(),
    ];

    public static string Names => string.Join(", ", All.Select(format => format.Name));

    /// <summary>Null where there is none of that name.</summary>
    public static ExportFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);

    /// <summary>What a list is written as where nothing is said.</summary>
    public static ExportFormat Usual(ExportList list) => All.First(format => list.IsLocated || !format.HasFeatures);
}
