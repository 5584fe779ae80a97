using System.Globalization;
using Ovop.Geo.Querying.Reading;

namespace Ovop.Graph.Labels;

/// <summary>The columns that a label is made of, in the order in which it names them.</summary>
internal readonly ref struct LabelValues(RowTable table, int row, ReadOnlySpan<int> columns)
{
    private readonly ReadOnlySpan<int> _columns = columns;

    /// <summary>A text or an enumeration's name; empty where there is none.</summary>
    public string this[int index] => Has(index) ? table.GetString(row, _columns[index]) : "";

    public bool Has(int index) => !table.IsNull(row, _columns[index]);

    /// <summary>A whole number; 0 where there is none.</summary>
    public int Number(int index) => Has(index) ? table.GetInt32(row, _columns[index]) : 0;

    /// <summary>A number; 0 where there is none.</summary>
    public double Real(int index) => Has(index) ? table.GetDouble(row, _columns[index]) : 0;

    /// <summary>A day as <c>2022-09-07</c>, which both languages read; empty where there is none.</summary>
    public string Day(int index) => Has(index)
        ? table.GetDate(row, _columns[index]).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : "";
}

/// <summary>Writes a label from its columns.</summary>
internal delegate string LabelText(LabelValues values);
