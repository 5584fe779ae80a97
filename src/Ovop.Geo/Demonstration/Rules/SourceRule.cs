using Ovop.Geo.Demonstration.Sheets;
using Ovop.Geo.Demonstration.World;

namespace Ovop.Geo.Demonstration.Rules;

/// <summary>Two sources of the kind SYNTHETIC, so that sources can disagree here as they do elsewhere.</summary>
internal sealed class SourceRule : IDemonstrationRule
{
    private const string Outlet = "Ovop demonstration, invented";

    public void Apply(DemonstrationWorld world, DemonstrationSheets sheets)
    {
        Add(sheets, DemonstrationSheets.Source, "Survey of all villages, invented");
        Add(sheets, DemonstrationSheets.SecondSource, "A second survey, invented, which tells some things otherwise");
    }

    private static void Add(DemonstrationSheets sheets, string slug, string title) => sheets.Link(
        "sources.csv",
        ("slug", slug), ("kind", SourceKind.Synthetic), ("outlet", Outlet), ("title", title), ("url", null),
        ("published_on", DemonstrationWorld.Today), ("accessed_on", DemonstrationWorld.Today), ("printed_date", null),
        ("licence", null), ("note", "Every row was invented by a program, from rules and a fixed seed. None of it is a fact."));
}
