namespace Ovop.Geo.Querying.Prospects;

/// <summary>What can speak for a commodity in a village, in the order of the weights; see <c>docs/prospects.md</c>.</summary>
public enum ProspectReasonKind
{
    /// <summary>Villages near by make it.</summary>
    NeighboursMakeIt,

    /// <summary>Other villages of the same main zone succeed with it.</summary>
    SameZoneAsSuccess,

    /// <summary>What is said of the land for it.</summary>
    Suitability,

    /// <summary>It is made there already, without being a flagship.</summary>
    ProducersThere,

    /// <summary>Some of it has reached buyers.</summary>
    MarketReached,

    /// <summary>The village, its regency or their programme is helped.</summary>
    HelpAtHand,
}
