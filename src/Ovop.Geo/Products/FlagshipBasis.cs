namespace Ovop.Geo.Products;

public enum FlagshipBasis
{
    /// <summary>A source calls the product a flagship.</summary>
    Stated,

    /// <summary>A source singles the product out without the word.</summary>
    Inferred,
}
