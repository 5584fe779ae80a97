using Ovop.Geo.Producers;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Producers;

internal sealed class ProducerType : EntityType<Producer>
{
    protected override void Configure(EntityDescriptor<Producer> descriptor) => descriptor
        .Description("Who makes products: an enterprise or a group.")
        .List("producers")
        .Single("producerBySlug", producer => producer.Slug)
        .Column(producer => producer.Slug, "A name for URLs and files; unique.")
        .Names(producer => producer.Name, producer => producer.NameId)
        .Column(producer => producer.Kind, "What sort of enterprise or group.")
        .Column(producer => producer.Size, "How large it is; null where no source tells.")
        .Column(producer => producer.Workers, "How many people work there; null where no source tells.")
        .Object(producer => producer.Regency, "The regency that it is in.")
        .Connection(producer => producer.Villages, "The villages that own it: several for a BUMDesma.")
        .Connection(producer => producer.Products, "What it makes.")
        .PlainList(producer => producer.Permits, "Permits of its own; those of its products stand there. Where there is none of a kind, nobody knows.")
        .Sources(producer => producer.Claims, "What sources say of the producer.");
}
