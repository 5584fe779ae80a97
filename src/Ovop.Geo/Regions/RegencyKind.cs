namespace Ovop.Geo.Regions;

public enum RegencyKind
{
    /// <summary>A regency outside a city.</summary>
    Kabupaten,

    /// <summary>A city with the rank of a regency.</summary>
    Kota,
}
