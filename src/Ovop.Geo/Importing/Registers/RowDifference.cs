using Ovop.Geo.Seeding.Ledger;

namespace Ovop.Geo.Importing.Registers;

/// <summary>What a row of a register says otherwise than the row that is in the database.</summary>
internal static class RowDifference
{
    /// <summary>Such as <c>name Garam, price from idr 5000</c>, and what stands there instead.</summary>
    public static (List<string> File, List<string> Stored) Between(ISeedRow file, ISeedRow stored)
    {
        var known = Cells(stored);
        var (says, stands) = (new List<string>(), new List<string>());
        foreach (var (column, text) in Cells(file))
        {
            var other = known.GetValueOrDefault(column);
            if (text != other)
            {
                says.Add($"{Label(column)} {(text ?? "unknown").TrimEnd('.')}");
                stands.Add($"{Label(column)} {(other ?? "unknown").TrimEnd('.')}");
            }
        }

        return (says, stands);
    }

    /// <summary>What stands in a row, as the cells of the seed's file.</summary>
    public static Dictionary<string, string?> Cells(ISeedRow row) => row.Parts.SelectMany(part => part)
        .ToDictionary(value => value.Column, value => RegisterWords.Cell(value.Value), StringComparer.Ordinal);

    private static string Label(string column) => column.Replace('_', ' ');
}
