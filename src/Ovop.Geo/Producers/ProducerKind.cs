namespace Ovop.Geo.Producers;

public enum ProducerKind
{
    /// <summary>UMKM: a micro, small or medium enterprise.</summary>
    Msme,

    /// <summary>Badan usaha milik desa: an enterprise of one village.</summary>
    Bumdes,

    /// <summary>An enterprise owned jointly by several villages.</summary>
    Bumdesma,

    /// <summary>Kelompok tani.</summary>
    FarmerGroup,

    /// <summary>The women's group of a village.</summary>
    Pkk,

    /// <summary>People of a village without a form of their own.</summary>
    Community,
}
