namespace Ovop.Geo.Querying.Prospects;

/// <summary>Names the columns of a reason.</summary>
public sealed class ProspectReason
{
    /// <summary>Its place among the reasons: the key.</summary>
    public const string Place = nameof(Place);

    /// <summary>A <see cref="ProspectReasonKind"/>.</summary>
    public const string Kind = nameof(Kind);

    /// <summary>How much it says by itself, 0 to 1.</summary>
    public const string Strength = nameof(Strength);

    /// <summary>What it weighs among all, 0 to 1.</summary>
    public const string Weight = nameof(Weight);

    /// <summary>Its part of the score: strength by weight, or 0 where the land does not suit.</summary>
    public const string Share = nameof(Share);

    /// <summary>How many villages, statements, products, markets or forms of help it rests on.</summary>
    public const string Count = nameof(Count);

    /// <summary>Kilometres to the nearest of the villages near by, to one decimal; null for other reasons.</summary>
    public const string NearestKm = nameof(NearestKm);

    /// <summary>Whether it alone makes the score 0.</summary>
    public const string Vetoes = nameof(Vetoes);

    /// <summary>The zone's name, the class of the land, the market's kind or the help's status; null where there is none.</summary>
    public const string Detail = nameof(Detail);

    public const string WithinKm = nameof(WithinKm);

    /// <summary>Keys of villages, as the text of an array; so are those that follow.</summary>
    public const string Villages = nameof(Villages);

    public const string Products = nameof(Products);

    public const string Suitabilities = nameof(Suitabilities);

    public const string MarketAccesses = nameof(MarketAccesses);

    public const string Assistances = nameof(Assistances);
}
