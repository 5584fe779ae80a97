using System.Collections.Immutable;
using System.Globalization;
using Ovop.Geo.Commodities;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Prospects;
using Ovop.Graph.Labels;

namespace Ovop.Graph.Prospects;

/// <summary>A prospect in the words of a person, who is told where a score rests on little.</summary>
internal static class ProspectWords
{
    private const int Score = 2;
    private const int Evidence = 3;
    private const double Some = 1.0 / 3;
    private const double Much = 2.0 / 3;

    /// <summary>Numbers in Indonesian have a comma; without data of the system's about languages.</summary>
    public static readonly NumberFormatInfo IndonesianNumbers = new() { NumberDecimalSeparator = "," };

    public static ImmutableArray<ColumnPath> Columns { get; } =
    [
        ColumnPath.Of(nameof(Commodity), nameof(Commodity.Name)), ColumnPath.Of(nameof(Commodity), nameof(Commodity.NameId)),
        ColumnPath.Of(Prospect.Score), ColumnPath.Of(Prospect.Evidence),
    ];

    public static string Indonesian(LabelValues values) =>
        $"{values[1]}: {values.Real(Score).ToString("0.00", IndonesianNumbers)}; {Known(values.Real(Evidence)).Indonesian}";

    public static string English(LabelValues values) =>
        $"{values[0]}: {values.Real(Score).ToString("0.00", CultureInfo.InvariantCulture)}; {Known(values.Real(Evidence)).English}";

    private static (string Indonesian, string English) Known(double evidence) => evidence switch
    {
        < Some => ("baru sedikit yang diketahui", "little is known"),
        < Much => ("sebagian diketahui", "some is known"),
        _ => ("banyak yang diketahui", "much is known"),
    };
}
