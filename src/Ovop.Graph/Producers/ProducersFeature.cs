using Ovop.Geo.Producers;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Producers;

/// <summary>Who makes products.</summary>
internal static class ProducersFeature
{
    public static SchemaFeature Create() => new(
        [new ProducerType()],
        [
            EntityEnumType.Of<ProducerKind>(
                "What sort of enterprise or group.",
                (ProducerKind.Msme, "A micro, small or medium enterprise (UMKM)."),
                (ProducerKind.Bumdes, "An enterprise owned by one village (BUMDes)."),
                (ProducerKind.Bumdesma, "An enterprise owned by several villages together (BUMDesma)."),
                (ProducerKind.FarmerGroup, "A farmers' group (kelompok tani)."),
                (ProducerKind.Pkk, "The women's group of a village (PKK)."),
                (ProducerKind.Community, "People of a village without a form of their own.")),
            EntityEnumType.Of<ProducerSize>(
                "How large an enterprise is, as Indonesian law divides them.",
                (ProducerSize.Micro, "Micro (usaha mikro)."),
                (ProducerSize.Small, "Small (usaha kecil)."),
                (ProducerSize.Medium, "Medium (usaha menengah)."),
                (ProducerSize.Large, "Large (usaha besar).")),
        ]);
}
