namespace Ovop.Geo.Querying.Prospects;

/// <summary>Names the columns of a prospect and its relations, which are called as the entities that they lead to.</summary>
public sealed class Prospect
{
    public const string VillageCode = nameof(VillageCode);

    public const string CommodityId = nameof(CommodityId);

    /// <summary>For an order that is the same in every database: keys are given as rows come.</summary>
    public const string CommoditySlug = nameof(CommoditySlug);

    /// <summary>0 to 1, to four decimals.</summary>
    public const string Score = nameof(Score);

    /// <summary>How much is told of what could be, 0 to 1: the weights of the reasons that are there.</summary>
    public const string Evidence = nameof(Evidence);

    /// <summary>The part of the score that stands for what nobody tells.</summary>
    public const string UnknownShare = nameof(UnknownShare);

    /// <summary>How far villages may lie that count as near by.</summary>
    public const string Metres = nameof(Metres);

    /// <summary>The weights, adding up to 1, as the text of an array.</summary>
    public const string Weights = nameof(Weights);
}
