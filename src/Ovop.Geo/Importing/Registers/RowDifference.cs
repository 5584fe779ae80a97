using Ovop.Geo.Seeding.Ledger;

namespace Ovop.Geo.Importing.Registers;

/// <summary>What a row of a register says otherwise than the row that is in the database.</summary>
internal static class RowDifference
{
    /// <summary>Column by column; empty where they agree.</summary>
    public static List<ClaimDifference> Between(ISeedRow file, ISeedRow stored)
    {
        var known = Cells(stored);
        var differences = new List<ClaimDifference>();
        foreach (var (column, text) in Cells(file))
        {
            var other = known.GetValueOrDefault(column);
            if (text != other)
            {
                differences.Add(new ClaimDifference(column.Replace('_', ' '), text, other));
            }
        }

        return differences;
    }

    /// <summary>What stands in a row, as the cells of the seed's file.</summary>
    public static Dictionary<string, string?> Cells(ISeedRow row) => row.Parts.SelectMany(part => part)
        .ToDictionary(value => value.Column, value => RegisterWords.Cell(value.Value), StringComparer.Ordinal);
}
