namespace Ovop.Geo.Querying.Values;

/// <summary>What sort of value a column, an argument or a computed field holds.</summary>
public enum ValueKind
{
    Text,

    /// <summary>A whole number of 32 or 64 bits.</summary>
    Integer,

    /// <summary>A finite double.</summary>
    Float,

    Boolean,

    /// <summary>A calendar date without time or zone.</summary>
    Date,

    /// <summary>One of a fixed set of names, stored as UPPER_SNAKE text.</summary>
    Enum,

    /// <summary>A geometry in WGS 84, read as EWKB bytes.</summary>
    Geometry,

    /// <summary>A list of texts in one column.</summary>
    TextArray,
}
