using Ovop.Geo.Villages;
using Ovop.Graph.Entities;
using Ovop.Graph.Labels;

namespace Ovop.Graph.Villages;

internal sealed class VillageEventType : EntityType<VillageEvent>
{
    protected override void Configure(EntityDescriptor<VillageEvent> descriptor) => descriptor
        .Description("A line of a village's timeline. It names one row of the record, which tells the rest.")
        .OrderedBy(line => line.HappenedOn, "earliest first, those without a day last")
        .Label(
            "What it tells, and the day where told: Kunjungan, 2022-09-07.",
            values => Words.VillageEvent(values[0]).Indonesian + (values.Has(1) ? $", {values.Day(1)}" : ""),
            values => Words.VillageEvent(values[0]).English + (values.Has(1) ? $", {values.Day(1)}" : ""),
            line => line.Kind, line => line.HappenedOn)
        .Column(line => line.Kind, "What it tells.")
        .Column(line => line.HappenedOn, "The day; null where no source tells one. It may be to come.")
        .Column(line => line.PrintedDate, "The time as printed, such as \"third week of May 2025\"; null where none is.")
        .Object(line => line.Visit, "The visit; null where it tells of something else.")
        .Object(line => line.Enrolment, "The enrolment; null where it tells of something else.")
        .Object(line => line.ProgrammeEvent, "The event of a programme; null where it tells of something else.")
        .Object(line => line.ProgrammePhase, "The step of a programme; null where it tells of something else.")
        .Object(line => line.Assistance, "The help; null where it tells of something else.")
        .Object(line => line.Obstacle, "The obstacle; null where it tells of something else.")
        .Object(line => line.Grade, "The grade; null where it tells of something else.")
        .Object(line => line.Permit, "The permit; null where it tells of something else.")
        .Object(line => line.MarketAccess, "The way to buyers; null where it tells of something else.")
        .Object(line => line.Village, "The village.")
        .Sources(
            "What sources say of the row that it tells of.",
            line => line.Visit!.Claims,
            line => line.Enrolment!.Claims,
            line => line.ProgrammeEvent!.Claims,
            line => line.ProgrammePhase!.Claims,
            line => line.Assistance!.Claims,
            line => line.Obstacle!.Claims,
            line => line.Grade!.Claims,
            line => line.Permit!.Claims,
            line => line.MarketAccess!.Claims);
}
