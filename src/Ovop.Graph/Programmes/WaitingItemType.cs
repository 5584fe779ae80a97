using Ovop.Geo.Programmes;
using Ovop.Graph.Entities;
using Ovop.Graph.Labels;

namespace Ovop.Graph.Programmes;

internal sealed class WaitingItemType : EntityType<WaitingItem>
{
    protected override void Configure(EntityDescriptor<WaitingItem> descriptor) => descriptor
        .Description("An obstacle, a promise or a request that has had no answer. An answer is help that is under way or done, or that the obstacle is resolved. Its subject is a village, a product, a programme or a regency, as it stands in the record.")
        .List("waiting")
        .OrderedBy(item => item.Since, "longest waiting first, those without a day last")
        .Label(
            "What waits, and since when where told: Permintaan, 2023-07-12.",
            values => Words.Waiting(values[0]).Indonesian + (values.Has(1) ? $", {values.Day(1)}" : ""),
            values => Words.Waiting(values[0]).English + (values.Has(1) ? $", {values.Day(1)}" : ""),
            item => item.Kind, item => item.Since)
        .Column(item => item.Kind, "What waits.")
        .Column(item => item.Since, "The day of the report or promise, else that of its visit; null where no source tells one.")
        .Column(item => item.WaitingDays, "Days from then until today; below 0 for a day to come, null without a day.")
        .Object(item => item.Village, "The village; null where the subject is another.")
        .Object(item => item.Product, "The product; null where the subject is another.")
        .Object(item => item.Programme, "The programme; null where the subject is another.")
        .Object(item => item.Regency, "The regency; null where the subject is another.")
        .Object(item => item.Obstacle, "The obstacle that waits, or that the promised help is to answer; null where there is none.")
        .Object(item => item.Assistance, "The promised help; null where what waits is no help of the record.")
        .Object(item => item.Visit, "The visit at which it was told, asked for or promised; null where at none that is known.");
}
