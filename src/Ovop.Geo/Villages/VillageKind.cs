namespace Ovop.Geo.Villages;

public enum VillageKind
{
    /// <summary>A rural, self-governing village; OVOP is for these.</summary>
    Desa,

    /// <summary>An urban ward, administered by its district.</summary>
    Kelurahan,
}
