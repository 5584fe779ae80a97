using Ovop.Geo.Demonstration.Sheets;
using Ovop.Geo.Demonstration.World;

namespace Ovop.Geo.Demonstration.Rules;

/// <summary>
/// Help: for obstacles, for what was asked for at visits, and two kinds from each programme. Promised, under way or done, and
/// what came of it; the rest of the obstacles and requests waits.
/// </summary>
internal sealed class AssistanceRule : IDemonstrationRule
{
    private static readonly AssistanceKind[] OfProgramme = [AssistanceKind.Training, AssistanceKind.Marketing];

    private static readonly AssistanceStatus[] Statuses = Enum.GetValues<AssistanceStatus>();

    public void Apply(DemonstrationWorld world, DemonstrationSheets sheets)
    {
        foreach (var obstacle in world.Obstacles.Where(obstacle => obstacle.IsResolved || world.Is("obstacle-helped", obstacle.Slug)))
        {
            var status = obstacle.IsResolved ? AssistanceStatus.Done : Status(obstacle.Slug, world);
            Add($"{obstacle.Slug}-help", obstacle.Help, status, obstacle.Village.Regency, obstacle.ReportedOn, world, sheets, new Subject
            {
                Village = obstacle.Product is null ? obstacle.Village.Code : null,
                Product = obstacle.Product?.Slug,
                Obstacle = obstacle.Slug,
            });
        }

        foreach (var visit in world.Visits.Where(visit => visit.Asked is not null && world.Is("visit-answered", visit.Slug)))
        {
            Add($"{visit.Slug}-help", visit.Asked!.Help ?? AssistanceKind.Other, Status(visit.Slug, world), visit.Village.Regency, visit.Day, world, sheets,
                new Subject { Village = visit.Village.Code, Visit = visit.Slug });
        }

        foreach (var regency in world.Regencies)
        {
            foreach (var kind in OfProgramme)
            {
                var programme = ProgrammeRule.SlugOf(regency);
                var slug = $"{programme}-{kind.ToString().ToLowerInvariant()}";
                Add(slug, kind, Status(slug, world), regency, null, world, sheets, new Subject { Programme = programme });
            }
        }
    }

    private static AssistanceStatus Status(string slug, DemonstrationWorld world) => world.Roll("help status", slug).Of(Statuses);

    private static void Add(
        string slug, AssistanceKind kind, AssistanceStatus status, string regency, DateOnly? since, DemonstrationWorld world,
        DemonstrationSheets sheets, Subject subject)
    {
        // Each step comes after the one before, and none after today.
        var promised = since is { } day ? world.Roll("promised on", slug).Day(day, Earlier(day.AddDays(60))) : (DateOnly?)null;
        var started = Step("started on", status >= AssistanceStatus.UnderWay ? promised : null, slug, world);
        var ended = Step("ended on", status == AssistanceStatus.Done ? started : null, slug, world);
        sheets.State(
            "assistances.csv",
            "help, and how far it has come.",
            ("slug", slug), ("kind", kind), ("status", status), ("agency", AgencyRule.OfficeFor(kind, regency)),
            ("village", subject.Village), ("product", subject.Product), ("programme", subject.Programme), ("regency", null),
            ("description", null), ("promised_on", promised), ("started_on", started), ("ended_on", ended),
            ("outcome", status == AssistanceStatus.Done ? world.Say("outcome", slug).Text : null),
            ("visit", subject.Visit), ("obstacle", subject.Obstacle));
    }

    private static DateOnly? Step(string purpose, DateOnly? after, string slug, DemonstrationWorld world) =>
        after is { } day ? world.Roll(purpose, slug).Day(day, Earlier(day.AddDays(150))) : null;

    private static DateOnly Earlier(DateOnly day) => day < DemonstrationWorld.Today ? day : DemonstrationWorld.Today;

    /// <summary>Whom it helps, and what it answers.</summary>
    private sealed record Subject
    {
        public string? Village { get; init; }

        public string? Product { get; init; }

        public string? Programme { get; init; }

        public string? Visit { get; init; }

        public string? Obstacle { get; init; }
    }
}
