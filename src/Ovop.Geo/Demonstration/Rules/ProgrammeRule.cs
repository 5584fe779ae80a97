using Ovop.Geo.Demonstration.Sheets;
using Ovop.Geo.Demonstration.World;

namespace Ovop.Geo.Demonstration.Rules;

/// <summary>
/// One programme for each regency, with phases, events and the villages that it has selected: flagships first. The last of the
/// regencies has only a proposal, which selects nobody.
/// </summary>
internal sealed class ProgrammeRule : IDemonstrationRule
{
    private static readonly DateOnly Start = new(2025, 2, 3);

    private static readonly (string Name, int Weeks)[] Phases = [("Selection", 8), ("Preparation", 20), ("Launch", 12)];

    private static readonly EnrolmentStatus[] Statuses =
        [EnrolmentStatus.Selected, EnrolmentStatus.Active, EnrolmentStatus.Completed, EnrolmentStatus.Withdrawn];

    // Of 100, in that order.
    private static readonly double[] Weights = [40, 42, 12, 6];

    /// <summary>The programme of a regency, whatever its status.</summary>
    public static string SlugOf(string regency) => $"demo-ovop-{regency.Replace('.', '-')}";

    public void Apply(DemonstrationWorld world, DemonstrationSheets sheets)
    {
        foreach (var regency in world.Regencies)
        {
            var status = regency == world.Regencies[^1] ? ProgrammeStatus.Proposed : ProgrammeStatus.Running;
            var villages = status == ProgrammeStatus.Running ? Selected(regency, world) : [];
            Write(regency, status, villages.Count, world, sheets);
            foreach (var village in villages)
            {
                sheets.State(
                    "enrolments.csv",
                    "that the programme has selected the village.",
                    ("slug", $"{SlugOf(regency)}-{village.Key}"), ("programme", SlugOf(regency)), ("village", village.Code),
                    ("status", Statuses[world.Roll("enrolment", village.Code).Weighted(Weights)]),
                    ("enrolled_on", world.Roll("enrolled", village.Code).Day(Start, Start.AddDays(7 * Phases[0].Weeks))));
            }
        }
    }

    private static List<InventedVillage> Selected(string regency, DemonstrationWorld world) =>
    [
        .. world.Products
            .Where(product => product.Making is { IsMain: true, Village: var village } && village.Regency == regency)
            .Where(product => product.Flagship is not null && world.Is("enrolled", product.Making.Village.Code))
            .Select(product => product.Making.Village),
    ];

    private static void Write(
        string regency, ProgrammeStatus status, int selected, DemonstrationWorld world, DemonstrationSheets sheets)
    {
        var (slug, isRunning) = (SlugOf(regency), status == ProgrammeStatus.Running);
        sheets.State(
            "programmes.csv",
            "a programme of the regency.",
            ("slug", slug), ("name", DemonstrationWorld.Invented($"Satu desa satu produk, {world.NameOf(regency)}")), ("regency", regency),
            ("status", status), ("village_count", world.Villages.Count(village => village.Regency == regency)),
            ("selected_count", isRunning ? selected : null), ("description", "A product for each village."),
            ("proposed_by", isRunning ? null : "a candidate (demo)"));
        var begins = Start;
        for (var ordinal = 1; ordinal <= Phases.Length; ordinal++)
        {
            var (name, weeks) = Phases[ordinal - 1];
            sheets.State(
                "programme_phases.csv",
                $"a step of the programme, which takes {weeks} weeks.",
                ("slug", $"{slug}-{ordinal}"), ("programme", slug), ("ordinal", ordinal), ("name", name), ("description", null), ("duration_weeks", weeks),
                ("starts_on", isRunning ? begins : null), ("printed_date", null));
            begins = begins.AddDays(7 * weeks);
        }

        sheets.State(
            "programme_events.csv",
            "a meeting of the programme.",
            ("slug", $"{slug}-meeting"), ("programme", slug), ("name", "Coordination meeting"),
            ("held_on", isRunning ? Start.AddDays(17) : null), ("printed_date", null), ("note", null), ("description", null));
    }
}
