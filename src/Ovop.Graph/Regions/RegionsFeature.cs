using Ovop.Geo.Regions;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Regions;

/// <summary>The administrative ladder above the villages.</summary>
internal static class RegionsFeature
{
    public static SchemaFeature Create() => new(
        [new ProvinceType(), new RegencyType(), new DistrictType()],
        [
            EntityEnumType.Of<RegencyKind>(
                "What sort of regency.",
                (RegencyKind.Kabupaten, "A regency outside a city."),
                (RegencyKind.Kota, "A city with the rank of a regency.")),
        ]);
}
