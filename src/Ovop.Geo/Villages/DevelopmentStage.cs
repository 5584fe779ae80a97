namespace Ovop.Geo.Villages;

/// <summary>How far a village has come with a product of its own, lowest first. Each rests on rows; see the reasons.</summary>
public enum DevelopmentStage
{
    /// <summary>Nothing tells: neither that there is no product, nor how those recorded fare.</summary>
    Unknown,

    /// <summary>Somebody looked and found none.</summary>
    NoProduct,

    /// <summary>A source says that a product struggles, or names an obstacle that is not resolved.</summary>
    Struggling,

    /// <summary>A source calls a product developed, or it is sold across the country or by a chain of shops.</summary>
    Developed,

    /// <summary>A product counts as a flagship.</summary>
    Flagship,

    /// <summary>A product, or a cluster of the village, reaches buyers abroad.</summary>
    Exporting,
}
