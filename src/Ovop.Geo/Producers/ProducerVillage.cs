namespace Ovop.Geo.Producers;

/// <summary>A village that owns a producer, alone or with others.</summary>
public sealed class ProducerVillage
{
    public int ProducerId { get; set; }

    public required string VillageCode { get; set; }
}
