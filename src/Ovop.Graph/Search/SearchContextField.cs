using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Search;
using Ovop.Graph.Labels;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Search;

/// <summary>Where the row is, in words: village of a site, district, regency, as far as they are known.</summary>
internal sealed class SearchContextField : BoundField
{
    private const int PlaceKind = 0;
    private const int PlaceName = 1;
    private const int District = 2;
    private const int RegencyKind = 3;
    private const int RegencyName = 4;

    private static readonly string[] Columns =
    [
        SearchMatch.PlaceKind, SearchMatch.PlaceName, SearchMatch.DistrictName, SearchMatch.RegencyKind, SearchMatch.RegencyName,
    ];

    public override RowCell Bind(RowBinder rows, ISelectedField field) =>
        new ContextCell(field.Arguments[0], [.. Columns.Select(column => rows.Column(ColumnPath.Of(column)))]);

    private sealed class ContextCell(object? language, int[] columns) : LeafCell
    {
        public override bool Write(RowRef row, IValueWriter writer)
        {
            var rows = (ResultRows)row.Rows;
            var text = string.Join(", ", Parts(new LabelValues(rows.Table, row.Index, columns), LanguageType.IsEnglish(language, rows.Variables)));
            if (text.Length > 0)
            {
                writer.WriteString(text);
            }

            return text.Length > 0;
        }

        private static List<string> Parts(LabelValues values, bool isEnglish)
        {
            var parts = new List<string>(3);
            if (values.Has(PlaceName))
            {
                parts.Add(isEnglish
                    ? VillageText.English(values[PlaceKind], values[PlaceName])
                    : VillageText.Indonesian(values[PlaceKind], values[PlaceName]));
            }

            if (values.Has(District))
            {
                parts.Add(isEnglish ? DistrictText.English(values[District]) : DistrictText.Indonesian(values[District]));
            }

            if (values.Has(RegencyName))
            {
                parts.Add(isEnglish
                    ? RegencyText.English(values[RegencyKind], values[RegencyName])
                    : RegencyText.Indonesian(values[RegencyKind], values[RegencyName]));
            }

            return parts;
        }
    }
}
