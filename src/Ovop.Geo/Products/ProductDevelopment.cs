namespace Ovop.Geo.Products;

/// <summary>How a product fares, as a source says. Where none does, it is not known.</summary>
public enum ProductDevelopment
{
    Struggling,
    Developed,
}
