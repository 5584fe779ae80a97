namespace Ovop.Geo.Needs;

/// <summary>What would tell how far a village has come, where nothing does.</summary>
public enum MissingKnowledge
{
    /// <summary>Somebody has to look whether there are products.</summary>
    Survey,

    /// <summary>Products are recorded; somebody has to say how they fare.</summary>
    ProductReview,
}
