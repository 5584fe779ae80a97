namespace Ovop.Geo.Permits;

public enum PermitKind
{
    /// <summary>Nomor induk berusaha: the number of a business.</summary>
    Nib,

    /// <summary>Food of a home industry, for five years.</summary>
    Pirt,

    /// <summary>Of the agency for food and drugs.</summary>
    Bpom,

    Halal,

    /// <summary>Merek: a registered brand.</summary>
    Brand,
}
