using Ovop.Geo.Demonstration.Data;
using Ovop.Geo.Demonstration.Sheets;
using Ovop.Geo.Demonstration.World;

namespace Ovop.Geo.Demonstration.Rules;

/// <summary>What is said to help at each stage, as <c>stage_help.csv</c> has it.</summary>
internal sealed class StageHelpRule : IDemonstrationRule
{
    private static readonly string[] Columns = ["stage", "kind", "description", "description_id"];

    public void Apply(DemonstrationWorld world, DemonstrationSheets sheets)
    {
        foreach (var cells in DemonstrationFile.Read("stage_help.csv", Columns, row => Array.ConvertAll(Columns, row.Text)))
        {
            var slug = $"demo-{cells[0]}-{cells[1]}".ToLowerInvariant().Replace('_', '-');
            sheets.State(
                "stage_help.csv",
                "what helps at the stage.",
                [("slug", slug), .. Columns.Zip(cells, (column, cell) => (column, (object?)cell))]);
        }
    }
}
